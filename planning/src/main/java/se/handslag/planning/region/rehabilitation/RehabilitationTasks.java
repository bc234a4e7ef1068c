package se.handslag.planning.region.rehabilitation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** The day on which a rehabilitation plan is followed up with the person. */
public final class RehabilitationTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final RehabilitationPlans plans;

    @Inject
    public RehabilitationTasks(CaseFiles files, RehabilitationPlans plans) {
        this.files = files;
        this.plans = plans;
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
        return plans.of(open.stream().map(CaseFile::id).toList()).stream()
                .flatMap(plan -> plan
                        .content()
                        .followUpOn()
                        .map(day -> new DerivedTask(
                                "rehabilitation-follow-up",
                                plan.caseId(),
                                Sentence.of("task.rehabilitation-follow-up"),
                                day,
                                "rehabplan"))
                        .stream())
                .toList();
    }
}
