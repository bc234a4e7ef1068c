package se.handslag.planning.region.plan;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.KeepingPlans;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;
import se.handslag.planning.joint.plan.SavingPlans;

/**
 * Saves the region's care plan (vårdplan).
 *
 * <p>Care does not wait for a municipal decision, and the region is not told of one by its plan being refused: a care plan may be written
 * for as long as the region's own file is open.
 */
public final class SavingCarePlan implements SavingPlans {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final KeepingPlans plans;

    @Inject
    public SavingCarePlan(UnitOfWork unitOfWork, CaseFiles files, KeepingPlans plans) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.plans = plans;
    }

    @Override
    public Outcome<SavedPlan, CannotSavePlan> handle(Actor actor, SavePlan command) {
        return unitOfWork.call(actor, Act.writing("plan.save", command.caseId()), () -> save(actor, command));
    }

    @Override
    public Optional<CannotSavePlan> obstacle(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("plan.read", caseId), () -> obstacle(actor, files.find(caseId)));
    }

    private Outcome<SavedPlan, CannotSavePlan> save(Actor actor, SavePlan command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        return obstacle(actor, file)
                .<Outcome<SavedPlan, CannotSavePlan>>map(Outcome::refused)
                .orElseGet(() -> plans.save(actor, file.orElseThrow(), command));
    }

    private static Optional<CannotSavePlan> obstacle(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(new CannotSavePlan.NoMandate());
        } else if (file.isEmpty()) {
            return Optional.of(new CannotSavePlan.NoSuchCase());
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(new CannotSavePlan.CaseClosed());
    }
}
