package se.handslag.decisions.municipality.court;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealDesk;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * Records what a court has made of an appeal (dom). A ruling that changes the decision, or sends it back, waits for a new decision.
 *
 * <p>A higher court tries only what it has given leave for (35 kap. 4 § socialtjänstlagen (2025:400)).
 */
public final class RecordingRuling {
    private static final int LONGEST_NUMBER = 60;

    private final UnitOfWork unitOfWork;
    private final AppealDesk desk;

    @Inject
    public RecordingRuling(UnitOfWork unitOfWork, AppealDesk desk) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Appeal, CannotHandleAppeal> handle(Actor actor, RecordRuling command) {
        return unitOfWork.call(
                actor,
                Act.writing("appeal.ruling", command.caseId()),
                () -> desk.take(command.caseId(), command.appeal(), (matter, appeal) -> {
                    Optional<CannotHandleAppeal> fault = whyNot(matter, actor, appeal)
                            .or(() -> ofTheRuling(appeal, command))
                            .or(() -> ofTheLeave(command));
                    return fault.<Outcome<Appeal, CannotHandleAppeal>>map(Outcome::refused)
                            .orElseGet(() -> desk.add(
                                    appeal,
                                    new AppealStep.Ruled(
                                            command.court(),
                                            command.caseNumber().strip(),
                                            command.ruledOn(),
                                            command.outcome(),
                                            command.leave(),
                                            command.says().strip(),
                                            desk.signed(actor))));
                }));
    }

    /** Why nobody, or not this actor, can record a ruling on this appeal; empty if they can. */
    public static Optional<CannotHandleAppeal> whyNot(Matter matter, Actor actor, Appeal appeal) {
        if (!Matter.handles(actor)) {
            return Optional.of(Now.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(Now.DISQUALIFIED);
        }
        return appeal.handedOver().isEmpty() ? Optional.of(Now.NOT_HANDED_OVER) : Optional.empty();
    }

    private Optional<CannotHandleAppeal> ofTheRuling(Appeal appeal, RecordRuling command) {
        if (command.caseNumber().isBlank()) {
            return Optional.of(Now.NO_CASE_NUMBER);
        } else if (command.ruledOn().isAfter(desk.today())) {
            return Optional.of(Now.RULED_IN_THE_FUTURE);
        } else if (command.ruledOn().isBefore(appeal.handedOver().orElseThrow().sentOn())) {
            return Optional.of(Now.RULED_BEFORE_HAND_OVER);
        } else if (command.says().isBlank()) {
            return Optional.of(Now.NOTHING_SAID);
        }
        return command.says().length() > Conditions.LONGEST_REASONS
                        || command.caseNumber().length() > LONGEST_NUMBER
                ? Optional.of(Now.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private static Optional<CannotHandleAppeal> ofTheLeave(RecordRuling command) {
        boolean first = command.court() == CourtInstance.ADMINISTRATIVE_COURT;
        boolean stated = command.leave() != LeaveToAppeal.NOT_NEEDED;
        if (first && stated) {
            return Optional.of(Now.NO_LEAVE_NEEDED);
        } else if (!first && !stated) {
            return Optional.of(Now.LEAVE_NOT_STATED);
        }
        return command.leave() == LeaveToAppeal.DENIED && command.outcome() != RulingOutcome.UPHELD
                ? Optional.of(Now.NO_LEAVE_NO_CHANGE)
                : Optional.empty();
    }
}
