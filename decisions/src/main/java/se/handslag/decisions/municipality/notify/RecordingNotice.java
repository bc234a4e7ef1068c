package se.handslag.decisions.municipality.notify;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Records how and when the person was told of a decision. The time to appeal runs only from a known day of delfående.
 *
 * <p>A notice may be recorded when it is sent, and again when the day on which it reached the person is known.
 *
 * <p>No form of service is offered that the law forbids in these matters: nothing is nailed to a door, left with someone else or published
 * (14 kap. 12 § socialtjänstlagen (2025:400)).
 */
@Carries(
        value = LegalTopic.NOTICE_OF_THE_DECISION_AND_HOW_TO_APPEAL,
        by =
                "each decision waits with a task until it is recorded how and when the person was told, by a form of service that the law allows; the letter says how to appeal",
        leftToPeople = "telling the person, and writing to those who ask for it in writing")
@Carries(
        value = LegalTopic.TIME_FOR_APPEAL,
        by =
                "the three weeks run only from a known day on which the person got to know of the decision, and end on a workday",
        leftToPeople = "finding out the day")
public final class RecordingNotice {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Notices notices;
    private final Clock clock;

    @Inject
    public RecordingNotice(UnitOfWork unitOfWork, Matters matters, Notices notices, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome<Notice, CannotRecordNotice> handle(Actor actor, RecordNotice command) {
        return unitOfWork.call(actor, Act.writing("decision.notice", command.caseId()), () -> record(actor, command));
    }

    /** Why nobody, or not this actor, can record a notice of this decision now; empty if they can. */
    public static Optional<CannotRecordNotice> whyNot(Matter matter, Actor actor, DecisionId decision) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotRecordNotice.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotRecordNotice.DISQUALIFIED);
        } else if (matter.decision(decision).isEmpty()) {
            return Optional.of(CannotRecordNotice.NO_SUCH_DECISION);
        }
        boolean known = matter.notices().stream()
                .anyMatch(notice -> notice.decision().equals(decision)
                        && notice.receivedOn().isPresent());
        return known ? Optional.of(CannotRecordNotice.ALREADY_RECORDED) : Optional.empty();
    }

    private Outcome<Notice, CannotRecordNotice> record(Actor actor, RecordNotice command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotRecordNotice.NO_SUCH_CASE);
        }
        Optional<CannotRecordNotice> fault = whyNot(matter.get(), actor, command.decision())
                .or(() -> ofTheDays(
                        matter.get().decision(command.decision()).orElseThrow(),
                        command.sentOn(),
                        command.receivedOn(),
                        LocalDate.now(clock)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Notice notice = new Notice(
                NoticeId.next(clock),
                command.caseId(),
                command.decision(),
                command.method(),
                command.sentOn(),
                command.receivedOn(),
                Optional.empty(),
                "",
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        notices.add(notice);
        return Outcome.done(notice);
    }

    /** What is wrong with the days of a notice. */
    static Optional<CannotRecordNotice> ofTheDays(
            MunicipalDecision decision, LocalDate sentOn, Optional<LocalDate> receivedOn, LocalDate today) {
        if (sentOn.isBefore(decision.decidedOn())) {
            return Optional.of(CannotRecordNotice.SENT_BEFORE_THE_DECISION);
        } else if (sentOn.isAfter(today)) {
            return Optional.of(CannotRecordNotice.SENT_IN_THE_FUTURE);
        } else if (receivedOn.filter(sentOn::isAfter).isPresent()) {
            return Optional.of(CannotRecordNotice.RECEIVED_BEFORE_SENT);
        } else if (receivedOn.filter(today::isBefore).isPresent()) {
            return Optional.of(CannotRecordNotice.RECEIVED_IN_THE_FUTURE);
        }
        return Optional.empty();
    }
}
