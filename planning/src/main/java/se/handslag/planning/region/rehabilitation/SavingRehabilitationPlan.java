package se.handslag.planning.region.rehabilitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.merge.FieldMerge;

/** Saves a new version of the rehabilitation plan, together with what somebody else may have saved since. */
public final class SavingRehabilitationPlan {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final RehabilitationPlans plans;
    private final Clock clock;

    @Inject
    public SavingRehabilitationPlan(UnitOfWork unitOfWork, CaseFiles files, RehabilitationPlans plans, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    public Outcome<SavedRehabilitationPlan, CannotSaveRehabilitationPlan> handle(
            Actor actor, SaveRehabilitationPlan command) {
        return unitOfWork.call(
                actor, Act.writing("rehabilitation-plan.save", command.caseId()), () -> save(actor, command));
    }

    /** What stands in the way of anyone's writing in the plan today, so that a page can say so before anything is written. */
    public Optional<CannotSaveRehabilitationPlan> obstacle(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor, Act.reading("rehabilitation-plan.read", caseId), () -> whyNot(actor, files.find(caseId)));
    }

    /** Why this actor may not write in a plan of this file. */
    public static Optional<CannotSaveRehabilitationPlan> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotSaveRehabilitationPlan.Whole.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotSaveRehabilitationPlan.Whole.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotSaveRehabilitationPlan.Whole.CASE_CLOSED);
    }

    private Outcome<SavedRehabilitationPlan, CannotSaveRehabilitationPlan> save(
            Actor actor, SaveRehabilitationPlan command) {
        Optional<CannotSaveRehabilitationPlan> obstacle = whyNot(actor, files.hold(command.caseId()));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Optional<RehabilitationPlan> current = plans.of(command.caseId());
        Optional<RehabilitationContent> seen = command.seen().equals(Revision.UNSAVED)
                ? Optional.of(RehabilitationContent.EMPTY)
                : plans.version(command.caseId(), command.seen()).map(RehabilitationPlan::content);
        if (seen.isEmpty()) {
            return Outcome.refused(CannotSaveRehabilitationPlan.Whole.NO_SUCH_VERSION);
        }
        Optional<CannotSaveRehabilitationPlan> fault =
                RehabilitationRules.fault(seen.get(), command.content(), LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (current.isEmpty() || current.get().revision().equals(command.seen())) {
            return Outcome.done(new SavedRehabilitationPlan(
                    keep(actor, command.caseId(), current, command.content()), Optional.empty()));
        }
        return merge(actor, command, seen.get(), current.get());
    }

    private Outcome<SavedRehabilitationPlan, CannotSaveRehabilitationPlan> merge(
            Actor actor, SaveRehabilitationPlan command, RehabilitationContent base, RehabilitationPlan theirs) {
        FieldMerge<RehabilitationField> merge = FieldMerge.of(
                base.fields(),
                theirs.content().fields(),
                command.content().fields(),
                command.chosen().inViewOf(theirs.revision()),
                field -> false);
        if (!merge.conflicts().isEmpty()) {
            return Outcome.refused(new CannotSaveRehabilitationPlan.Conflict(theirs, merge.conflicts()));
        }
        // Each of the two held together; one may have taken away what the other built on.
        RehabilitationContent together = new RehabilitationContent(merge.fields());
        return RehabilitationRules.fault(theirs.content(), together, LocalDate.now(clock))
                .<Outcome<SavedRehabilitationPlan, CannotSaveRehabilitationPlan>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new SavedRehabilitationPlan(
                        keep(actor, command.caseId(), Optional.of(theirs), together), Optional.of(theirs.saved()))));
    }

    private RehabilitationPlan keep(
            Actor actor, CaseId caseId, Optional<RehabilitationPlan> current, RehabilitationContent content) {
        if (current.filter(plan -> plan.content().equals(content)).isPresent()) {
            return current.orElseThrow();
        }
        RehabilitationPlan version = new RehabilitationPlan(
                current.map(RehabilitationPlan::id)
                        .orElseGet(() -> new RehabilitationPlanId(TimeOrderedIds.next(clock))),
                caseId,
                content,
                new Revision(current.map(plan -> plan.revision().number()).orElse(0L) + 1),
                Signature.of(actor, clock.instant()));
        plans.add(version);
        return version;
    }
}
