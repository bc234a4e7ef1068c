package se.handslag.planning.joint.crisis;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.Authority;
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

/** Saves a new version of the crisis plan, together with what somebody else may have saved since. */
public final class SavingCrisisPlan {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final CrisisPlans plans;
    private final Clock clock;

    @Inject
    public SavingCrisisPlan(
            Authority authority, UnitOfWork unitOfWork, CaseFiles files, CrisisPlans plans, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    public Outcome<SavedCrisisPlan, CannotSaveCrisisPlan> handle(Actor actor, SaveCrisisPlan command) {
        return unitOfWork.call(actor, Act.writing("crisis-plan.save", command.caseId()), () -> save(actor, command));
    }

    /** What stands in the way of anyone's writing in the plan today, so that a page can say so before anything is written. */
    public Optional<CannotSaveCrisisPlan> obstacle(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("crisis-plan.read", caseId), () -> whyNot(actor, files.find(caseId)));
    }

    /** Why this actor may not write in a plan of this file. */
    public static Optional<CannotSaveCrisisPlan> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotSaveCrisisPlan.Whole.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotSaveCrisisPlan.Whole.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotSaveCrisisPlan.Whole.CASE_CLOSED);
    }

    private Outcome<SavedCrisisPlan, CannotSaveCrisisPlan> save(Actor actor, SaveCrisisPlan command) {
        Optional<CannotSaveCrisisPlan> obstacle = whyNot(actor, files.hold(command.caseId()));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Optional<CrisisPlan> current = plans.of(command.caseId());
        Optional<CrisisContent> seen = command.seen().equals(Revision.UNSAVED)
                ? Optional.of(CrisisContent.EMPTY)
                : plans.version(command.caseId(), command.seen()).map(CrisisPlan::content);
        if (seen.isEmpty()) {
            return Outcome.refused(CannotSaveCrisisPlan.Whole.NO_SUCH_VERSION);
        }
        CrisisContent base = seen.get();
        CrisisContent ours = withItsApproval(base, command.content());
        Optional<CannotSaveCrisisPlan> fault = fault(base, ours);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (current.isEmpty() || current.get().revision().equals(command.seen())) {
            return Outcome.done(new SavedCrisisPlan(keep(actor, command.caseId(), current, ours), Optional.empty()));
        }
        return merge(actor, command, base, ours, current.get());
    }

    private Outcome<SavedCrisisPlan, CannotSaveCrisisPlan> merge(
            Actor actor, SaveCrisisPlan command, CrisisContent base, CrisisContent ours, CrisisPlan theirs) {
        FieldMerge<CrisisField> merge = FieldMerge.of(
                base.fields(),
                theirs.content().fields(),
                ours.fields(),
                command.chosen().inViewOf(theirs.revision()),
                CrisisField.APPROVED_ON::equals);
        if (!merge.conflicts().isEmpty()) {
            return Outcome.refused(new CannotSaveCrisisPlan.Conflict(theirs, ours, merge.conflicts()));
        }
        // Each of the two had room; both together may not.
        CrisisContent together = new CrisisContent(merge.fields());
        return fault(theirs.content(), together)
                .<Outcome<SavedCrisisPlan, CannotSaveCrisisPlan>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new SavedCrisisPlan(
                        keep(actor, command.caseId(), Optional.of(theirs), together), Optional.of(theirs.saved()))));
    }

    private Optional<CannotSaveCrisisPlan> fault(CrisisContent before, CrisisContent content) {
        return CrisisRules.fault(authority.kind().owner(), before, content, LocalDate.now(clock));
    }

    /** A yes that is not said anew stays what it was: about the version that it was said to. */
    private static CrisisContent withItsApproval(CrisisContent base, CrisisContent written) {
        if (written.has(CrisisField.APPROVED_ON)) {
            return written.approvedIn(CrisisContent.APPROVED_NOW);
        }
        return base.day(CrisisField.APPROVED_ON)
                .map(day -> written.with(CrisisField.APPROVED_ON, day)
                        .approvedIn(base.approval().orElseThrow()))
                .orElse(written);
    }

    private CrisisPlan keep(Actor actor, CaseId caseId, Optional<CrisisPlan> current, CrisisContent content) {
        if (current.filter(plan -> plan.content().equals(content)).isPresent()) {
            return current.orElseThrow();
        }
        Revision revision =
                new Revision(current.map(plan -> plan.revision().number()).orElse(0L) + 1);
        boolean approvedNow = content.approval().equals(Optional.of(CrisisContent.APPROVED_NOW));
        CrisisPlan version = new CrisisPlan(
                current.map(CrisisPlan::id).orElseGet(() -> new CrisisPlanId(TimeOrderedIds.next(clock))),
                caseId,
                approvedNow ? content.approvedIn(revision.toString()) : content,
                revision,
                Signature.of(actor, clock.instant()));
        plans.add(version);
        return version;
    }
}
