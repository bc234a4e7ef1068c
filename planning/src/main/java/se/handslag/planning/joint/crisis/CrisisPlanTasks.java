package se.handslag.planning.joint.crisis;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.crisis.copies.Holder;
import se.handslag.planning.joint.crisis.copies.Holders;

/**
 * What follows from crisis plans: to go through one with the person before it has lived its time, and to call back or replace each copy
 * that is older than the plan.
 *
 * <p>The tasks name no holder, since a list of them may stand open on a screen.
 */
public final class CrisisPlanTasks implements TaskSource {
    /** Within how many days of a new version its holders should have it, or know that there is one. A habit; no statute sets it. */
    private static final int DAYS_TO_REPLACE = 7;

    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final CrisisPlans plans;
    private final Holders holders;

    @Inject
    public CrisisPlanTasks(CaseFiles files, CrisisPlans plans, Holders holders) {
        this.files = files;
        this.plans = plans;
        this.holders = holders;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES)).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream().toList());
    }

    private List<DerivedTask> tasks(List<CaseFile> open) {
        List<DerivedTask> tasks = new ArrayList<>();
        for (CrisisPlan plan : plans.of(open.stream().map(CaseFile::id).toList())) {
            LocalDate until = plan.holdsUntil();
            tasks.add(new DerivedTask(
                    "crisis-plan-old", plan.caseId(), Sentence.of("task.crisis-plan-old", until), until, "krisplan"));
            // A plan that was never changed has no old copies, and most are such.
            List<Holder> all = plan.revision().number() > 1 ? holders.of(plan) : List.of();
            for (Holder holder : all) {
                if (holder.isBehind(plan.revision())) {
                    tasks.add(new DerivedTask(
                            "crisis-copy-old",
                            plan.caseId(),
                            Sentence.of("task.crisis-copy-old." + holder.kind().code()),
                            Dates.day(plan.saved().at()).plusDays(DAYS_TO_REPLACE),
                            "krisplan/kopior"));
                }
            }
        }
        return tasks;
    }
}
