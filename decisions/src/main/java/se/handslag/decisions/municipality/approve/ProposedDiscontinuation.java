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
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.discontinue.DiscontinueMatter;
import se.handslag.decisions.municipality.discontinue.Discontinuing;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to close a matter. */
public final class ProposedDiscontinuation implements ProposedKind {
    private final Discontinuing discontinuing;

    @Inject
    public ProposedDiscontinuation(Discontinuing discontinuing) {
        this.discontinuing = discontinuing;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.DISCONTINUE;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of("ground", ProposalPoint.APPLICATION, "reasons", ProposalPoint.REASONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.of(ProposalPoint.APPLICATION, ProposalPoint.LAW, ProposalPoint.REASONS);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        return ground(words).isPresent() ? List.of() : List.of("ground");
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return discontinuing.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return discontinuing.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        return DecisionDraft.discontinuing(ground(words), words.text("reasons"));
    }

    private static DiscontinueMatter command(Matter matter, ProposedWords words) {
        return new DiscontinueMatter(matter.file().id(), ground(words).orElseThrow(), words.text("reasons"));
    }

    private static Optional<DiscontinueGround> ground(ProposedWords words) {
        return DiscontinueGround.ofCode(words.text("ground"));
    }
}
