package se.handslag.planning.region.stay.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.region.stay.InpatientStay;
import se.handslag.planning.region.stay.StayCourse;
import se.handslag.planning.region.stay.Stays;

/** Saves coordinated care plans, and that units have approved them. */
@Carries(
        value = LegalTopic.COORDINATED_CARE_PLAN,
        by =
                "Asks for needs, interventions, what the person thinks of each and which unit answers for it, and says it is drawn up when every unit has approved it.",
        leftToPeople = "That the chief physician makes it.")
@Carries(
        value = LegalTopic.COORDINATED_CARE_PLAN_FORENSIC,
        by = "As for compulsory care outside hospital.",
        leftToPeople = "That the chief physician makes it.")
public final class KeepingCarePlans {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Stays stays;
    private final CoordinatedCarePlans plans;
    private final Clock clock;

    @Inject
    public KeepingCarePlans(
            UnitOfWork unitOfWork, CaseFiles files, Stays stays, CoordinatedCarePlans plans, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.stays = stays;
        this.plans = plans;
        this.clock = clock;
    }

    public Outcome<CoordinatedCarePlan, CannotKeepCarePlan> handle(Actor actor, SaveCoordinatedCarePlan command) {
        return unitOfWork.call(
                actor, Act.writing("coordinated-care-plan.save", command.caseId()), () -> save(actor, command));
    }

    public Outcome<Approval, CannotKeepCarePlan> handle(Actor actor, NoteApproval command) {
        return unitOfWork.call(
                actor, Act.writing("coordinated-care-plan.approve", command.caseId()), () -> approve(actor, command));
    }

    /** The newest version. */
    public Optional<CoordinatedCarePlan> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("coordinated-care-plan.read", caseId), () -> newest(caseId));
    }

    private Outcome<CoordinatedCarePlan, CannotKeepCarePlan> save(Actor actor, SaveCoordinatedCarePlan command) {
        Optional<CoordinatedCarePlan> current = Optional.empty();
        Optional<CannotKeepCarePlan> fault =
                whyNot(actor, files.hold(command.caseId())).or(() -> whyNot(command));
        if (fault.isEmpty()) {
            current = newest(command.caseId());
            fault = current.isEmpty() && !mayGoOnOutside(command.caseId())
                    ? Optional.of(CannotKeepCarePlan.NOT_COMPULSORY)
                    : changed(current, command.seen());
        }
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        CoordinatedCarePlan version = new CoordinatedCarePlan(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.outside(),
                command.needs().strip(),
                command.measures(),
                command.others().strip(),
                command.chief().strip(),
                new Revision(command.seen().number() + 1),
                Signature.of(actor, clock.instant()),
                List.of());
        plans.add(version);
        return Outcome.done(version);
    }

    private static Optional<CannotKeepCarePlan> changed(Optional<CoordinatedCarePlan> current, Revision seen) {
        return current.map(CoordinatedCarePlan::revision)
                        .orElse(Revision.UNSAVED)
                        .equals(seen)
                ? Optional.empty()
                : Optional.of(CannotKeepCarePlan.CHANGED_SINCE);
    }

    /** What is missing in what was written. */
    public static Optional<CannotKeepCarePlan> whyNot(SaveCoordinatedCarePlan command) {
        if (command.needs().isBlank()) {
            return Optional.of(CannotKeepCarePlan.NO_NEEDS);
        } else if (command.measures().isEmpty()) {
            return Optional.of(CannotKeepCarePlan.NO_MEASURE);
        } else if (command.measures().size() > CoordinatedCarePlan.MOST_MEASURES) {
            return Optional.of(CannotKeepCarePlan.TOO_MANY);
        } else if (command.measures().stream()
                .anyMatch(measure -> measure.what().isBlank()
                        || measure.unit().isBlank()
                        || measure.attitude().isEmpty())) {
            return Optional.of(CannotKeepCarePlan.MEASURE_NOT_WHOLE);
        } else if (command.chief().isBlank()) {
            return Optional.of(CannotKeepCarePlan.NO_CHIEF);
        }
        return isTooLong(command) ? Optional.of(CannotKeepCarePlan.TOO_LONG) : Optional.empty();
    }

    private static boolean isTooLong(SaveCoordinatedCarePlan command) {
        return command.needs().length() > CoordinatedCarePlan.LONGEST
                || command.others().length() > CoordinatedCarePlan.LONGEST
                || command.chief().length() > InpatientStay.LONGEST_LINE
                || command.measures().stream()
                        .anyMatch(measure -> measure.what().length() > CoordinatedCarePlan.LONGEST
                                || measure.unit().length() > Measure.LONGEST_UNIT);
    }

    private Outcome<Approval, CannotKeepCarePlan> approve(Actor actor, NoteApproval command) {
        Optional<CannotKeepCarePlan> fault = whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<CoordinatedCarePlan> plan =
                newest(command.caseId()).filter(newest -> newest.id().equals(command.plan()));
        fault = plan.map(newest -> whyNot(newest, command, LocalDate.now(clock)))
                .orElseGet(() -> Optional.of(CannotKeepCarePlan.NO_SUCH_PLAN));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Approval approval = new Approval(
                TimeOrderedIds.next(clock),
                command.plan(),
                command.caseId(),
                command.unit().strip(),
                command.approver().strip(),
                command.on(),
                Signature.of(actor, clock.instant()));
        plans.add(approval);
        return Outcome.done(approval);
    }

    private static Optional<CannotKeepCarePlan> whyNot(
            CoordinatedCarePlan plan, NoteApproval command, LocalDate today) {
        String unit = command.unit().strip();
        if (plan.units().stream().noneMatch(one -> one.equalsIgnoreCase(unit))) {
            return Optional.of(CannotKeepCarePlan.NO_SUCH_UNIT);
        } else if (plan.waitingFor().stream().noneMatch(one -> one.equalsIgnoreCase(unit))) {
            return Optional.of(CannotKeepCarePlan.APPROVED_ALREADY);
        } else if (command.approver().isBlank()) {
            return Optional.of(CannotKeepCarePlan.NO_APPROVER);
        } else if (command.approver().length() > InpatientStay.LONGEST_LINE) {
            return Optional.of(CannotKeepCarePlan.TOO_LONG);
        } else if (command.on().isAfter(today)) {
            return Optional.of(CannotKeepCarePlan.IN_THE_FUTURE);
        }
        return command.on().isBefore(Dates.day(plan.by().at()))
                ? Optional.of(CannotKeepCarePlan.BEFORE_THE_PLAN)
                : Optional.empty();
    }

    /** Why this actor may not write in a plan of this file. */
    public static Optional<CannotKeepCarePlan> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotKeepCarePlan.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotKeepCarePlan.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotKeepCarePlan.CASE_CLOSED);
    }

    private Optional<CoordinatedCarePlan> newest(CaseId caseId) {
        return plans.newest(Set.of(caseId)).stream().findFirst();
    }

    private boolean mayGoOnOutside(CaseId caseId) {
        return stays.about(Set.of(caseId)).stream()
                .filter(StayCourse::isGoingOn)
                .anyMatch(course -> course.stay().care().mayGoOnOutside());
    }
}
