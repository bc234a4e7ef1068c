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
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.dismiss.Dismissing;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to turn an application away. */
public final class ProposedDismissal implements ProposedKind {
    private final Dismissing dismissing;

    @Inject
    public ProposedDismissal(Dismissing dismissing) {
        this.dismissing = dismissing;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.DISMISS;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of("ground", ProposalPoint.APPLICATION, "reasons", ProposalPoint.REASONS);
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
        return ground(words).isPresent() ? List.of() : List.of("ground");
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return dismissing.whyNot(matter, actor, command(matter, words)).map(Refusal.class::cast);
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        return dismissing.decide(matter, actor, command(matter, words), handling);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        return DecisionDraft.dismissing(ground(words), words.text("reasons"), HowHeard.known(matter));
    }

    private static DismissApplication command(Matter matter, ProposedWords words) {
        return new DismissApplication(matter.file().id(), ground(words).orElseThrow(), words.text("reasons"));
    }

    private static Optional<DismissGround> ground(ProposedWords words) {
        return DismissGround.ofCode(words.text("ground"));
    }
}
