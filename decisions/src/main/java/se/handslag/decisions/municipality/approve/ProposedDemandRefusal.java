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
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.delay.RefuseDelayDemand;
import se.handslag.decisions.municipality.delay.RefusingDelayDemand;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to refuse the demand that a delayed matter be decided. */
public final class ProposedDemandRefusal implements ProposedKind {
    private final RefusingDelayDemand refusing;

    @Inject
    public ProposedDemandRefusal(RefusingDelayDemand refusing) {
        this.refusing = refusing;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REFUSE_DEMAND;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of("reasons", ProposalPoint.REASONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.of(ProposalPoint.APPLICATION, ProposalPoint.LAW, ProposalPoint.REASONS);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        return List.of();
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return refusing.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return refusing.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        return DecisionDraft.refusingDemand(
                RefusingDelayDemand.demand(matter).map(DelayDemand::cameOn).orElseThrow(), words.text("reasons"));
    }

    private static RefuseDelayDemand command(Matter matter, ProposedWords words) {
        return new RefuseDelayDemand(matter.file().id(), words.text("reasons"));
    }
}
