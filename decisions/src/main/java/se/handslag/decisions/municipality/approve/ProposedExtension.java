package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to extend support; it rests on the plan and its follow-up, and not on a new assessment. */
public final class ProposedExtension implements ProposedKind {
    private final Extending extending;

    @Inject
    public ProposedExtension(Extending extending) {
        this.extending = extending;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.EXTEND;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of(
                "to", ProposalPoint.APPLICATION,
                "restsOn", ProposalPoint.FACTS,
                "reasons", ProposalPoint.REASONS,
                "conditions", ProposalPoint.CONDITIONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.of(
                ProposalPoint.APPLICATION,
                ProposalPoint.FACTS,
                ProposalPoint.LAW,
                ProposalPoint.REASONS,
                ProposalPoint.CONDITIONS);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        return words.withoutDay("to");
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return extending.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return extending.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        return DecisionDraft.extending(
                Extending.firstDay(matter),
                words.day("to"),
                words.text("restsOn"),
                words.text("reasons"),
                words.text("conditions"));
    }

    private static ExtendSupport command(Matter matter, ProposedWords words) {
        return new ExtendSupport(
                matter.file().id(),
                words.day("to").orElseThrow(),
                words.text("restsOn"),
                words.text("reasons"),
                words.text("conditions"));
    }
}
