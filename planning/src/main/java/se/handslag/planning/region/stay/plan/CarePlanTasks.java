package se.handslag.planning.region.stay.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** That a unit has not approved a coordinated care plan. */
public final class CarePlanTasks implements TaskSource {
    /** So many days a unit has before one asks. A habit; no statute sets it. */
    static final int DAYS_TO_APPROVE = 3;

    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final CoordinatedCarePlans plans;

    @Inject
    public CarePlanTasks(CaseFiles files, CoordinatedCarePlans plans) {
        this.files = files;
        this.plans = plans;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES).stream())
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream()).toList();
    }

    private Stream<DerivedTask> tasks(Stream<CaseFile> open) {
        return plans.newest(open.map(CaseFile::id).toList()).stream()
                .filter(plan -> !plan.isSettled())
                .map(plan -> new DerivedTask(
                        "care-plan-approve",
                        plan.caseId(),
                        Sentence.of("task.care-plan-approve", plan.waitingFor().size()),
                        Dates.day(plan.by().at()).plusDays(DAYS_TO_APPROVE),
                        "slutenvard/vardplan"));
    }
}
