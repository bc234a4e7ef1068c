package se.handslag.decisions.municipality.appeal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.approve.Approval;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * Looks at an appealed decision again (omprövar), before the court does, by someone who may change it.
 *
 * <p>What is clearly wrong is changed, by a decision of its own, and what came of it is said here. If the change gives the person all that
 * they ask for the appeal falls, and nothing is handed over. Source: 38–39 §§ förvaltningslagen (2017:900); that the appeal falls is our
 * reading, to be confirmed by a lawyer.
 */
public final class ReconsideringAppealed {
    private final UnitOfWork unitOfWork;
    private final AppealDesk desk;

    @Inject
    public ReconsideringAppealed(UnitOfWork unitOfWork, AppealDesk desk) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Appeal, CannotHandleAppeal> handle(Actor actor, ReconsiderAppealed command) {
        return unitOfWork.call(
                actor,
                Act.writing("appeal.reconsider", command.caseId()),
                () -> desk.take(command.caseId(), command.appeal(), (matter, appeal) -> {
                    Optional<DecisionId> change = change(matter, appeal);
                    Optional<CannotHandleAppeal> fault = whyNot(matter, actor, appeal, desk.today())
                            .or(() -> ofTheOutcome(command, change.isPresent()));
                    return fault.<Outcome<Appeal, CannotHandleAppeal>>map(Outcome::refused)
                            .orElseGet(() -> desk.add(
                                    appeal,
                                    new AppealStep.Reconsidered(
                                            command.outcome(), command.reasons().strip(), change, desk.signed(actor))));
                }));
    }

    /** Why nobody, or not this actor, can look at the appealed decision again on the day; empty if they can. */
    public static Optional<CannotHandleAppeal> whyNot(Matter matter, Actor actor, Appeal appeal, LocalDate day) {
        // To look at it again is no decision, so that one person does it also where two change a decision.
        return Conditions.ofDeciding(matter.at(Approval.Step.APPROVING), actor, DecisionKind.CHANGE, day)
                .<CannotHandleAppeal>map(CannotHandleAppeal.NotReady::new)
                .or(() -> ofTheAppeal(appeal));
    }

    private static Optional<CannotHandleAppeal> ofTheAppeal(Appeal appeal) {
        if (appeal.timeTried().isEmpty()) {
            return Optional.of(Now.TIME_NOT_TRIED);
        } else if (!appeal.timeTried().orElseThrow().inTime()) {
            return Optional.of(Now.CAME_TOO_LATE);
        }
        return appeal.reconsidered().isPresent() ? Optional.of(Now.ALREADY_RECONSIDERED) : Optional.empty();
    }

    /** The decision that changes the appealed one since the appeal came in; empty if it stands. */
    public static Optional<DecisionId> change(Matter matter, Appeal appeal) {
        return matter.decisions().stream()
                .filter(decision -> decision.kind() == DecisionKind.CHANGE)
                .filter(decision ->
                        decision.about().filter(appeal.decision()::equals).isPresent())
                .filter(decision -> !decision.particulars()
                        .by()
                        .at()
                        .isBefore(appeal.received().at()))
                .map(MunicipalDecision::id)
                .findFirst();
    }

    private static Optional<CannotHandleAppeal> ofTheOutcome(ReconsiderAppealed command, boolean changed) {
        if (command.outcome() != Reconsideration.STANDS && !changed) {
            return Optional.of(Now.NOT_CHANGED);
        } else if (command.outcome() == Reconsideration.STANDS && changed) {
            return Optional.of(Now.CHANGED);
        } else if (command.reasons().isBlank()) {
            return Optional.of(Now.NO_REASONS);
        }
        return command.reasons().length() > Conditions.LONGEST_REASONS
                ? Optional.of(Now.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
