package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Duty;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteReference;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.stay.StayNotice;
import se.handslag.planning.region.stay.CannotKeepStay.Why;

/**
 * Gives the municipality the notices that the law asks for, each a hand-over on the duty to tell, in both logs, that the municipality is asked to
 * acknowledge. If it cannot go, nothing of it is done.
 *
 * <p>The person's consent is not asked for, and a block stops none of them: the statute obliges the ward. What is sent on the day of discharge may
 * go on consent instead, since the act leaves open what it is to hold.
 */
@Carries(
        value = LegalTopic.NOTICE_OF_READINESS_FOR_DISCHARGE,
        by = "Gives the notice with its time, and takes it back where the person is not ready after all.",
        leftToPeople = "Whether the person is ready.")
@Carries(
        value = LegalTopic.INFORMATION_ON_DISCHARGE,
        by = "Reminds the region on the day of discharge until the information has gone.",
        leftToPeople = "What whoever goes on needs to know.")
public final class TellingOfStays {
    private final UnitOfWork unitOfWork;
    private final OngoingStays ongoing;
    private final Stays stays;
    private final CaseFiles files;
    private final Receivers receivers;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public TellingOfStays(
            UnitOfWork unitOfWork,
            OngoingStays ongoing,
            Stays stays,
            CaseFiles files,
            Receivers receivers,
            Disclosing disclosing,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.stays = stays;
        this.files = files;
        this.receivers = receivers;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, TellOfAdmission command) {
        return unitOfWork.call(actor, Act.writing("stay.tell-admission", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.stay())
                .match(course -> admission(actor, course, command), Outcome::refused));
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, TellReady command) {
        return unitOfWork.call(actor, Act.writing("stay.tell-ready", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.stay())
                .match(course -> ready(actor, course, command), Outcome::refused));
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, WithdrawReady command) {
        return unitOfWork.call(actor, Act.writing("stay.withdraw-ready", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.stay())
                .match(course -> withdraw(actor, course, command), Outcome::refused));
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, SendInformation command) {
        return unitOfWork.call(actor, Act.writing("stay.send-information", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.stay())
                .match(course -> inform(actor, course, command), Outcome::refused));
    }

    /** The municipalities that can be told: once the case's is known, only that one. */
    public List<Authority> municipalities(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("stay.read", caseId), () -> receivers.of(caseId));
    }

    private Outcome<StayEvent, CannotKeepStay> admission(Actor actor, StayCourse course, TellOfAdmission command) {
        boolean secret =
                files.find(command.caseId()).filter(CaseFile::isProtected).isPresent();
        Optional<CannotKeepStay> fault = whyNot(course, command, secret);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return tell(
                actor,
                event(
                        actor,
                        course,
                        StayStep.ADMISSION_TOLD,
                        command.planned().or(course::planned),
                        command.address().strip(),
                        "",
                        command.to()),
                duty(Duty.ADMISSION_TO_HOSPITAL),
                command.protectionSeen());
    }

    private static Optional<CannotKeepStay> whyNot(StayCourse course, TellOfAdmission command, boolean secret) {
        if (!course.needs().ofMunicipality()) {
            return Optional.of(Why.NOT_NEEDED);
        } else if (course.admissionTold().isPresent()) {
            return Optional.of(Why.TOLD_ALREADY);
        } else if (command.to().isEmpty()) {
            return Optional.of(Why.NO_MUNICIPALITY);
        } else if (command.address().isBlank() && !secret) {
            return Optional.of(Why.NO_ADDRESS);
        } else if (command.address().length() > InpatientStay.LONGEST_LINE) {
            return Optional.of(Why.TOO_LONG);
        } else if (command.planned().or(course::planned).isEmpty()) {
            return Optional.of(Why.NO_PLANNED_DAY);
        }
        return tooEarly(course, command.planned());
    }

    private Outcome<StayEvent, CannotKeepStay> ready(Actor actor, StayCourse course, TellReady command) {
        Optional<CannotKeepStay> fault = whyNotReady(course).or(() -> tooEarly(course, command.planned()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return tell(
                actor,
                event(actor, course, StayStep.READY_TOLD, command.planned().or(course::planned), "", "", course.told()),
                duty(Duty.READY_FOR_DISCHARGE),
                command.protectionSeen());
    }

    private static Optional<CannotKeepStay> whyNotReady(StayCourse course) {
        if (course.told().isEmpty()) {
            return Optional.of(Why.NOT_TOLD);
        }
        return course.ready().isPresent() ? Optional.of(Why.READY_ALREADY) : Optional.empty();
    }

    private Outcome<StayEvent, CannotKeepStay> withdraw(Actor actor, StayCourse course, WithdrawReady command) {
        if (course.ready().isEmpty()) {
            return Outcome.refused(Why.NOT_READY);
        } else if (command.reason().isBlank()) {
            return Outcome.refused(Why.NO_REASON);
        } else if (command.reason().length() > StayEvent.LONGEST) {
            return Outcome.refused(Why.TOO_LONG);
        }
        return tell(
                actor,
                event(
                        actor,
                        course,
                        StayStep.READY_WITHDRAWN,
                        Optional.empty(),
                        "",
                        command.reason().strip(),
                        course.told()),
                duty(Duty.READY_FOR_DISCHARGE),
                command.protectionSeen());
    }

    private Outcome<StayEvent, CannotKeepStay> inform(Actor actor, StayCourse course, SendInformation command) {
        Optional<CannotKeepStay> fault = whyNot(course, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return tell(
                actor,
                event(
                        actor,
                        course,
                        StayStep.INFORMATION_SENT,
                        Optional.empty(),
                        command.information().strip(),
                        "",
                        course.told()),
                command.ground() == Ground.CONSENT ? Basis.consent() : duty(Duty.INFORMATION_ON_DISCHARGE),
                command.protectionSeen());
    }

    private static Optional<CannotKeepStay> whyNot(StayCourse course, SendInformation command) {
        if (course.isGoingOn()) {
            return Optional.of(Why.NOT_LEFT);
        } else if (course.told().isEmpty()) {
            return Optional.of(Why.NOT_TOLD);
        } else if (course.informationSent().isPresent()) {
            return Optional.of(Why.SENT_ALREADY);
        } else if (command.information().isBlank()) {
            return Optional.of(Why.NO_INFORMATION);
        } else if (command.information().length() > StayEvent.LONGEST) {
            return Optional.of(Why.TOO_LONG);
        }
        return command.ground() == Ground.CONSENT || command.ground() == Ground.DUTY_TO_TELL
                ? Optional.empty()
                : Optional.of(Why.NOT_SUCH_GROUND);
    }

    private StayEvent event(
            Actor actor,
            StayCourse course,
            StayStep step,
            Optional<LocalDate> planned,
            String words,
            String reason,
            Optional<AuthorityId> to) {
        return new StayEvent(
                TimeOrderedIds.next(clock),
                course.id(),
                course.stay().caseId(),
                step,
                StayNotice.toTheMinute(clock.instant()),
                planned,
                Optional.empty(),
                words,
                reason,
                to,
                Signature.of(actor, clock.instant()));
    }

    private Outcome<StayEvent, CannotKeepStay> tell(Actor actor, StayEvent event, Basis basis, boolean protectionSeen) {
        stays.add(event);
        DiscloseItem notice = new DiscloseItem(
                        event.caseId(),
                        PlanningItems.INPATIENT_NOTICE,
                        event.id(),
                        event.to().orElseThrow(),
                        basis)
                .seen(protectionSeen);
        return disclosing
                .handle(actor, notice)
                .match(done -> Outcome.done(event), why -> Outcome.refused(new CannotKeepStay.NotHandedOver(why)));
    }

    /** The reason is the paragraph of the day. */
    private Basis duty(Duty duty) {
        return new Basis(
                Ground.DUTY_TO_TELL,
                duty.statute(LocalDate.now(clock)).map(StatuteReference::cite).orElse(""),
                Answers.of(Condition.DUTY, duty.code()));
    }

    private static Optional<CannotKeepStay> tooEarly(StayCourse course, Optional<LocalDate> planned) {
        return planned.filter(day -> day.isBefore(Dates.day(course.stay().admittedAt())))
                        .isPresent()
                ? Optional.of(Why.PLANNED_TOO_EARLY)
                : Optional.empty();
    }
}
