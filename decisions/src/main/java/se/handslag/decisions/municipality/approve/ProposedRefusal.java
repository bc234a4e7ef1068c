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
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;

/** A proposal to refuse support. */
public final class ProposedRefusal implements ProposedKind {
    private final Refusing refusing;

    @Inject
    public ProposedRefusal(Refusing refusing) {
        this.refusing = refusing;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REFUSE;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of("reasons", ProposalPoint.REASONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.complementOf(EnumSet.of(ProposalPoint.CONDITIONS));
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
        return DecisionDraft.refusing(words.text("reasons"), HowHeard.known(matter));
    }

    private static RefuseSupport command(Matter matter, ProposedWords words) {
        return new RefuseSupport(matter.file().id(), words.text("reasons"));
    }
}
