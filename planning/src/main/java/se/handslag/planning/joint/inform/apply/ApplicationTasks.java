package se.handslag.planning.joint.inform.apply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.inform.Informations;

/** That someone who was helped to apply is asked what came of it. */
public final class ApplicationTasks implements TaskSource {
    /** After how many days it is asked. A habit of the field; no statute sets it. */
    static final int DAYS_TO_ASK = 30;

    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final Informations informations;

    @Inject
    public ApplicationTasks(CaseFiles files, Informations informations) {
        this.files = files;
        this.informations = informations;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES).stream().map(CaseFile::id).toList()).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream()
                .map(CaseFile::id)
                .toList());
    }

    private List<DerivedTask> tasks(List<CaseId> open) {
        return informations.awaited(open).stream()
                .map(awaited -> new DerivedTask(
                        "application-outcome",
                        awaited.caseId(),
                        Sentence.of("task.application-outcome"),
                        awaited.since().plusDays(DAYS_TO_ASK),
                        "information"))
                .toList();
    }
}
