package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.region.stay.CannotKeepStay.Why;

/** Writes down what happens in a stay, in the region's own record: admission, what is needed afterwards, the care contact, the discharge. */
@Carries(
        value = LegalTopic.FIXED_CARE_CONTACT_BEFORE_DISCHARGE,
        by = "Asks who the contact is before the discharge is written down, and why where there is none.",
        leftToPeople = "To appoint the contact.")
public final class KeepingStays {
    private final UnitOfWork unitOfWork;
    private final OngoingStays ongoing;
    private final Stays stays;
    private final Clock clock;

    @Inject
    public KeepingStays(UnitOfWork unitOfWork, OngoingStays ongoing, Stays stays, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.stays = stays;
        this.clock = clock;
    }

    public Outcome<InpatientStay, CannotKeepStay> handle(Actor actor, AdmitPerson command) {
        return unitOfWork.call(actor, Act.writing("stay.admit", command.caseId()), () -> admit(actor, command));
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, JudgeNeeds command) {
        return unitOfWork.call(actor, Act.writing("stay.judge", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.stay())
                .match(course -> judge(actor, course, command), Outcome::refused));
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, AppointContact command) {
        return unitOfWork.call(actor, Act.writing("stay.care-contact", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.stay())
                .match(course -> appoint(actor, course, command), Outcome::refused));
    }

    public Outcome<StayEvent, CannotKeepStay> handle(Actor actor, DischargeFromStay command) {
        return unitOfWork.call(actor, Act.writing("stay.discharge", command.caseId()), () -> ongoing.holdGoingOn(
                        actor, command.caseId(), command.stay())
                .match(course -> discharge(actor, course, command), Outcome::refused));
    }

    private Outcome<InpatientStay, CannotKeepStay> admit(Actor actor, AdmitPerson command) {
        Optional<CannotKeepStay> fault = ongoing.obstacle(actor, command.caseId())
                .or(() -> whyNot(command, now()))
                .or(() -> stays.about(Set.of(command.caseId())).stream().anyMatch(StayCourse::isGoingOn)
                        ? Optional.of(Why.ALREADY_ADMITTED)
                        : Optional.empty());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        InpatientStay stay = new InpatientStay(
                new StayId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.ward().strip(),
                command.care(),
                moment(command.admittedAt().orElseThrow()),
                command.planned(),
                command.needs(),
                Signature.of(actor, clock.instant()));
        stays.add(stay);
        return Outcome.done(stay);
    }

    /** What is missing in what was written. */
    public static Optional<CannotKeepStay> whyNot(AdmitPerson command, LocalDateTime now) {
        if (command.ward().isBlank()) {
            return Optional.of(Why.NO_WARD);
        } else if (command.ward().length() > InpatientStay.LONGEST_LINE) {
            return Optional.of(Why.TOO_LONG);
        } else if (command.admittedAt().isEmpty()) {
            return Optional.of(Why.NO_MOMENT);
        } else if (command.admittedAt().get().isAfter(now)) {
            return Optional.of(Why.IN_THE_FUTURE);
        }
        return isBefore(command.planned(), command.admittedAt().get().toLocalDate())
                ? Optional.of(Why.PLANNED_TOO_EARLY)
                : Optional.empty();
    }

    private Outcome<StayEvent, CannotKeepStay> judge(Actor actor, StayCourse course, JudgeNeeds command) {
        if (isBefore(command.planned(), Dates.day(course.stay().admittedAt()))) {
            return Outcome.refused(Why.PLANNED_TOO_EARLY);
        } else if (!command.needs().ofMunicipality() && course.ready().isPresent()) {
            return Outcome.refused(Why.TOLD_FALLS_AWAY);
        }
        return keep(
                actor,
                course,
                StayStep.JUDGED,
                clock.instant(),
                "",
                "",
                command.planned(),
                Optional.of(command.needs()));
    }

    private Outcome<StayEvent, CannotKeepStay> appoint(Actor actor, StayCourse course, AppointContact command) {
        if (command.contact().isBlank()) {
            return Outcome.refused(Why.NO_CONTACT);
        } else if (command.contact().length() > InpatientStay.LONGEST_LINE) {
            return Outcome.refused(Why.TOO_LONG);
        }
        return keep(
                actor,
                course,
                StayStep.CARE_CONTACT,
                clock.instant(),
                command.contact().strip(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Outcome<StayEvent, CannotKeepStay> discharge(Actor actor, StayCourse course, DischargeFromStay command) {
        Optional<CannotKeepStay> fault = whyNot(course, command, now());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return keep(
                actor,
                course,
                StayStep.DISCHARGED,
                moment(command.leftAt().orElseThrow()),
                command.where().strip(),
                course.careContact().isPresent() ? "" : command.withoutContact().strip(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is missing, or stands in the way of the discharge. */
    public static Optional<CannotKeepStay> whyNot(StayCourse course, DischargeFromStay command, LocalDateTime now) {
        if (command.leftAt().isEmpty()) {
            return Optional.of(Why.NO_MOMENT);
        } else if (command.leftAt().get().isAfter(now)) {
            return Optional.of(Why.IN_THE_FUTURE);
        } else if (moment(command.leftAt().get()).isBefore(course.stay().admittedAt())) {
            return Optional.of(Why.BEFORE_ADMISSION);
        } else if (command.where().isBlank()) {
            return Optional.of(Why.NO_PLACE);
        } else if (command.where().length() > InpatientStay.LONGEST_LINE
                || command.withoutContact().length() > StayEvent.LONGEST) {
            return Optional.of(Why.TOO_LONG);
        } else if (course.needs().ofMunicipality() && course.admissionTold().isEmpty()) {
            // After the discharge nothing could be told any more, and no task would ask for it.
            return Optional.of(Why.NOT_TOLD);
        }
        return course.needs().ofOpenCare()
                        && course.careContact().isEmpty()
                        && command.withoutContact().isBlank()
                ? Optional.of(Why.WITHOUT_CONTACT)
                : Optional.empty();
    }

    private Outcome<StayEvent, CannotKeepStay> keep(
            Actor actor,
            StayCourse course,
            StayStep step,
            Instant at,
            String words,
            String reason,
            Optional<LocalDate> planned,
            Optional<NeedsAfter> needs) {
        StayEvent event = new StayEvent(
                TimeOrderedIds.next(clock),
                course.id(),
                course.stay().caseId(),
                step,
                at,
                planned,
                needs,
                words,
                reason,
                Optional.empty(),
                Signature.of(actor, clock.instant()));
        stays.add(event);
        return Outcome.done(event);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Dates.SWEDEN));
    }

    private static Instant moment(LocalDateTime here) {
        return here.atZone(Dates.SWEDEN).toInstant();
    }

    private static boolean isBefore(Optional<LocalDate> planned, LocalDate admitted) {
        return planned.filter(day -> day.isBefore(admitted)).isPresent();
    }
}
