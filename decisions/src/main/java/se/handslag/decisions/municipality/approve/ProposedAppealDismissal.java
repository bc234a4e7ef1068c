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
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal;
import se.handslag.decisions.municipality.appeal.DismissAppeal;
import se.handslag.decisions.municipality.appeal.DismissingAppeal;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/** A proposal to turn away an appeal that came too late. */
public final class ProposedAppealDismissal implements ProposedKind {
    private final DismissingAppeal dismissing;
    private final MunicipalDecisions decisions;
    private final Drafting drafting;

    @Inject
    public ProposedAppealDismissal(DismissingAppeal dismissing, MunicipalDecisions decisions, Drafting drafting) {
        this.dismissing = dismissing;
        this.decisions = decisions;
        this.drafting = drafting;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.DISMISS_APPEAL;
    }

    @Override
    public Map<String, ProposalPoint> fields() {
        return Map.of("appeal", ProposalPoint.APPLICATION, "reasons", ProposalPoint.REASONS);
    }

    @Override
    public Set<ProposalPoint> points() {
        return EnumSet.of(ProposalPoint.APPLICATION, ProposalPoint.LAW, ProposalPoint.REASONS);
    }

    @Override
    public List<String> missing(ProposedWords words) {
        return id(words).isPresent() ? List.of() : List.of("appeal");
    }

    @Override
    public Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words) {
        return appeal(matter, words)
                .map(appeal -> DismissingAppeal.whyNot(matter, actor, appeal, drafting.today())
                        .<Refusal>map(why -> why)
                        .or(() -> Conditions.ofTheReasons(words.text("reasons")).map(Refusal.class::cast)))
                .orElseGet(() -> Optional.of(CannotHandleAppeal.Now.NO_SUCH_APPEAL));
    }

    @Override
    public Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling) {
        Optional<Appeal> appeal = appeal(matter, words);
        if (appeal.isEmpty()) {
            return Outcome.<MunicipalDecision, Refusal>refused(CannotHandleAppeal.Now.NO_SUCH_APPEAL);
        }
        DismissAppeal command =
                new DismissAppeal(matter.file().id(), appeal.get().id(), words.text("reasons"));
        return dismissing
                .decide(matter, actor, appeal.get(), command, handling)
                .<Outcome<MunicipalDecision, Refusal>>match(
                        away -> Outcome.done(decisions
                                .find(away.turnedAway().orElseThrow().dismissal())
                                .orElseThrow()),
                        Outcome::refused);
    }

    @Override
    public DecisionDraft draft(Matter matter, ProposedWords words) {
        Appeal appeal = appeal(matter, words).orElseThrow();
        return DecisionDraft.dismissingAppeal(
                appeal.arrivedOn(), appeal.timeTried().orElseThrow().lastDay().orElseThrow(), words.text("reasons"));
    }

    private static Optional<Appeal> appeal(Matter matter, ProposedWords words) {
        return id(words).flatMap(matter.aftermath()::appeal);
    }

    private static Optional<AppealId> id(ProposedWords words) {
        try {
            return Optional.of(AppealId.parse(words.text("appeal")));
        } catch (IllegalArgumentException e) {
            // What is no id is no appeal that could be turned away.
            return Optional.empty();
        }
    }
}
