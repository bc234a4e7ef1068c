package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.change.ChangeDecision;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to change an earlier decision. */
public final class ProposedChange implements ProposedKind {
    private final ChangingDecision changing;

    @Inject
    public ProposedChange(ChangingDecision changing) {
        this.changing = changing;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.CHANGE;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.ofEntries(
                Map.entry("decision", ProposalPoint.APPLICATION),
                Map.entry("from", ProposalPoint.APPLICATION),
                Map.entry("to", ProposalPoint.APPLICATION),
                Map.entry("ground", ProposalPoint.LAW),
                Map.entry("restsOn", ProposalPoint.FACTS),
                Map.entry("conditions", ProposalPoint.CONDITIONS),
                Map.entry("reasons", ProposalPoint.REASONS));
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.of(
                ProposalPoint.APPLICATION,
                ProposalPoint.FACTS,
                ProposalPoint.HEARING,
                ProposalPoint.LAW,
                ProposalPoint.REASONS,
                ProposalPoint.CONDITIONS);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        List<String> missing = new ArrayList<>();
        if (decision(words).isEmpty()) {
            missing.add("decision");
        }
        if (ground(words).isEmpty()) {
            missing.add("ground");
        }
        return missing;
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return changing.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return changing.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        Optional<Period> period = words.day("from")
                .flatMap(
                        from -> words.day("to").filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
        LocalDate earlier = decision(words)
                .flatMap(matter::decision)
                .map(MunicipalDecision::decidedOn)
                .orElseThrow();
        return DecisionDraft.changing(
                earlier,
                ground(words),
                period,
                words.text("conditions"),
                words.text("restsOn"),
                words.text("reasons"),
                ground(words).filter(ChangeGround::isAgainstThePerson).flatMap(against -> HowHeard.known(matter)));
    }

    private static ChangeDecision command(Matter matter, ProposedWords words) {
        return new ChangeDecision(
                matter.file().id(),
                decision(words).orElseThrow(),
                ground(words).orElseThrow(),
                words.day("from"),
                words.day("to"),
                words.text("conditions"),
                words.text("restsOn"),
                words.text("reasons"));
    }

    private static Optional<ChangeGround> ground(ProposedWords words) {
        return ChangeGround.ofCode(words.text("ground"));
    }

    private static Optional<DecisionId> decision(ProposedWords words) {
        try {
            return Optional.of(DecisionId.parse(words.text("decision")));
        } catch (IllegalArgumentException e) {
            // What is no id is no decision that could be changed.
            return Optional.empty();
        }
    }
}
