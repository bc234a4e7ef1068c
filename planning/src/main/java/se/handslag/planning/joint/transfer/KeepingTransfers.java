package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;

/**
 * Carries a transfer through: it is acknowledged or refused, called off or ended, followed up, and the person is taken back.
 *
 * <p>Within one authority whoever planned it does not acknowledge it themselves. The other authority in the team acknowledges its copy, or refuses
 * it by {@link RefusingHandovers}; for a receiver outside it is written down here what they said.
 */
public final class KeepingTransfers {
    private final UnitOfWork unitOfWork;
    private final OngoingTransfers ongoing;
    private final Transfers transfers;
    private final HandingOver handingOver;
    private final Clock clock;

    @Inject
    public KeepingTransfers(
            UnitOfWork unitOfWork,
            OngoingTransfers ongoing,
            Transfers transfers,
            HandingOver handingOver,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.transfers = transfers;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    public Outcome<TransferEvent, CannotTransfer> handle(Actor actor, AcknowledgeTransfer command) {
        return unitOfWork.call(actor, Act.writing("transfer.acknowledge", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.transfer())
                .match(
                        course -> whyNot(actor, course, command)
                                .<Outcome<TransferEvent, CannotTransfer>>map(Outcome::refused)
                                .orElseGet(() -> keep(
                                        plain(actor, course, TransferStep.ACKNOWLEDGED, today(), command.words()))),
                        Outcome::refused));
    }

    public Outcome<TransferEvent, CannotTransfer> handle(Actor actor, RefuseTransfer command) {
        return unitOfWork.call(actor, Act.writing("transfer.refuse", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.transfer())
                .match(
                        course -> answerable(course)
                                .or(() -> TransferRule.words(command.reason(), Why.NO_REASON))
                                .<Outcome<TransferEvent, CannotTransfer>>map(Outcome::refused)
                                .orElseGet(() ->
                                        keep(plain(actor, course, TransferStep.REFUSED, today(), command.reason()))),
                        Outcome::refused));
    }

    public Outcome<TransferEvent, CannotTransfer> handle(Actor actor, WithdrawTransfer command) {
        return unitOfWork.call(actor, Act.writing("transfer.withdraw", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.transfer())
                .match(
                        course -> TransferRule.words(command.reason(), Why.NO_REASON)
                                .<Outcome<TransferEvent, CannotTransfer>>map(Outcome::refused)
                                .orElseGet(() -> told(
                                        actor,
                                        course,
                                        plain(actor, course, TransferStep.WITHDRAWN, today(), command.reason()),
                                        command.noHarm(),
                                        command.protectionSeen())),
                        Outcome::refused));
    }

    public Outcome<TransferEvent, CannotTransfer> handle(Actor actor, EndTransfer command) {
        return unitOfWork.call(actor, Act.writing("transfer.end", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.transfer())
                .match(course -> end(actor, course, command), Outcome::refused));
    }

    public Outcome<TransferEvent, CannotTransfer> handle(Actor actor, FollowUpTransfer command) {
        return unitOfWork.call(actor, Act.writing("transfer.follow-up", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.transfer())
                .match(
                        course -> whyNot(course, command)
                                .<Outcome<TransferEvent, CannotTransfer>>map(Outcome::refused)
                                .orElseGet(() ->
                                        keep(plain(actor, course, TransferStep.FOLLOWED_UP, today(), command.words()))),
                        Outcome::refused));
    }

    public Outcome<TransferEvent, CannotTransfer> handle(Actor actor, TakeBack command) {
        return unitOfWork.call(actor, Act.writing("transfer.take-back", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.transfer())
                .match(course -> takeBack(actor, course, command), Outcome::refused));
    }

    private Outcome<TransferEvent, CannotTransfer> end(Actor actor, TransferCourse course, EndTransfer command) {
        Optional<CannotTransfer> fault = TransferRule.whyNot(course, command, today());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        boolean early = command.on().isBefore(course.transfer().overlap().to());
        TransferEvent event = new TransferEvent(
                TimeOrderedIds.next(clock),
                course.id(),
                command.caseId(),
                TransferStep.ENDED,
                command.on(),
                "",
                command.followUpBy().strip(),
                command.followUpOn(),
                early ? command.early().strip() : "",
                Signature.of(actor, clock.instant()));
        return told(actor, course, event, command.noHarm(), command.protectionSeen());
    }

    private Outcome<TransferEvent, CannotTransfer> takeBack(Actor actor, TransferCourse course, TakeBack command) {
        Optional<CannotTransfer> fault = course.last(TransferStep.TAKEN_BACK).isPresent()
                ? Optional.of(Why.OVER_ALREADY)
                : TransferRule.whyNot(course, command, today(), ongoing.readiness(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return told(
                actor,
                course,
                plain(actor, course, TransferStep.TAKEN_BACK, command.on(), command.reason()),
                command.noHarm(),
                command.protectionSeen());
    }

    private static Optional<CannotTransfer> whyNot(Actor actor, TransferCourse course, AcknowledgeTransfer command) {
        Transfer transfer = course.transfer();
        Optional<CannotTransfer> fault = answerable(course);
        if (fault.isPresent()) {
            return fault;
        } else if (course.isAcknowledged()) {
            return Optional.of(Why.ACKNOWLEDGED_ALREADY);
        } else if (transfer.to() == TransferTo.OWN_UNIT && transfer.by().staff().equals(actor.staff())) {
            return Optional.of(Why.OWN_HANDOVER);
        } else if (transfer.to().isOutside() && command.words().isBlank()) {
            return Optional.of(Why.NO_WHO);
        }
        return command.words().length() > Transfer.LONGEST ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    /** The other authority in the team answers for itself. */
    private static Optional<CannotTransfer> answerable(TransferCourse course) {
        return course.transfer().to() == TransferTo.OTHER_SIDE
                ? Optional.of(Why.NOT_YOURS_TO_ACKNOWLEDGE)
                : Optional.empty();
    }

    private static Optional<CannotTransfer> whyNot(TransferCourse course, FollowUpTransfer command) {
        if (course.ended().isEmpty()) {
            return Optional.of(Why.NOT_ENDED);
        } else if (course.last(TransferStep.FOLLOWED_UP).isPresent()) {
            return Optional.of(Why.FOLLOWED_UP_ALREADY);
        }
        return TransferRule.words(command.words(), Why.NO_WORDS);
    }

    private Outcome<TransferEvent, CannotTransfer> told(
            Actor actor, TransferCourse course, TransferEvent event, String noHarm, boolean protectionSeen) {
        transfers.add(event);
        return handingOver
                .tell(actor, course.transfer(), event, noHarm, protectionSeen)
                .<Outcome<TransferEvent, CannotTransfer>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(event));
    }

    private Outcome<TransferEvent, CannotTransfer> keep(TransferEvent event) {
        transfers.add(event);
        return Outcome.done(event);
    }

    private TransferEvent plain(Actor actor, TransferCourse course, TransferStep step, LocalDate on, String words) {
        return new TransferEvent(
                TimeOrderedIds.next(clock),
                course.id(),
                course.transfer().caseId(),
                step,
                on,
                words.strip(),
                "",
                Optional.empty(),
                "",
                Signature.of(actor, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
