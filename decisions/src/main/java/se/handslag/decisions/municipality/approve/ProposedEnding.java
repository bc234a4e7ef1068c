package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.end.EndSupport;
import se.handslag.decisions.municipality.end.EndingSupport;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to end support before its last day. */
public final class ProposedEnding implements ProposedKind {
    private final EndingSupport ending;

    @Inject
    public ProposedEnding(EndingSupport ending) {
        this.ending = ending;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.END;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of(
                "lastDay", ProposalPoint.APPLICATION,
                "ground", ProposalPoint.LAW,
                "restsOn", ProposalPoint.FACTS,
                "reasons", ProposalPoint.REASONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.of(
                ProposalPoint.APPLICATION,
                ProposalPoint.FACTS,
                ProposalPoint.HEARING,
                ProposalPoint.LAW,
                ProposalPoint.REASONS);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        List<String> missing = new ArrayList<>(words.withoutDay("lastDay"));
        if (ground(words).isEmpty()) {
            missing.add("ground");
        }
        return missing;
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return ending.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return ending.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        return DecisionDraft.ending(
                words.day("lastDay"),
                ground(words),
                words.text("restsOn"),
                words.text("reasons"),
                ground(words).filter(EndGround::isAgainstThePerson).flatMap(against -> HowHeard.known(matter)));
    }

    private static EndSupport command(Matter matter, ProposedWords words) {
        return new EndSupport(
                matter.file().id(),
                ground(words).orElseThrow(),
                words.day("lastDay").orElseThrow(),
                words.text("restsOn"),
                words.text("reasons"));
    }

    private static Optional<EndGround> ground(ProposedWords words) {
        return EndGround.ofCode(words.text("ground"));
    }
}
