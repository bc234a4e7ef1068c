package se.handslag.planning.municipality.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.GrantedSupports;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.KeepingPlans;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;
import se.handslag.planning.joint.plan.SavingPlans;

/**
 * Saves the municipality's implementation plan (genomförandeplan).
 *
 * <p>The plan says how a decision is carried out, so that there must be one: from the day support is granted, also before its first day,
 * and until its last. What is found during the investigation is documented there and not in a plan for something that nobody has decided.
 * When the last day has passed the support must be extended first.
 */
public final class SavingImplementationPlan implements SavingPlans {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final GrantedSupports supports;
    private final KeepingPlans plans;
    private final Clock clock;

    @Inject
    public SavingImplementationPlan(
            UnitOfWork unitOfWork, CaseFiles files, GrantedSupports supports, KeepingPlans plans, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.supports = supports;
        this.plans = plans;
        this.clock = clock;
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

    private Optional<CannotSavePlan> obstacle(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER)) {
            return Optional.of(new CannotSavePlan.NoMandate());
        } else if (file.isEmpty()) {
            return Optional.of(new CannotSavePlan.NoSuchCase());
        } else if (!file.get().isOpen()) {
            return Optional.of(new CannotSavePlan.CaseClosed());
        }
        Optional<LocalDate> lastDay = supports.of(file.get().id()).stream()
                .map(support -> support.period().to())
                .max(Comparator.naturalOrder());
        if (lastDay.isEmpty()) {
            return Optional.of(new CannotSaveImplementationPlan.NotGranted());
        }
        return lastDay.filter(last -> last.isBefore(LocalDate.now(clock)))
                .map(CannotSaveImplementationPlan.SupportEnded::new);
    }
}
