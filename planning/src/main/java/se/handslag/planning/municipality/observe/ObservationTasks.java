package se.handslag.planning.municipality.observe;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** What follows from observations: the team answers what it was asked to look at. */
public final class ObservationTasks implements TaskSource {
    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final Observations observations;

    @Inject
    public ObservationTasks(CaseFiles files, Observations observations) {
        this.files = files;
        this.observations = observations;
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
        return observations.unanswered(open.stream().map(CaseFile::id).toList()).stream()
                .flatMap(observation -> observation
                        .answerBy()
                        .map(due -> new DerivedTask(
                                "observation-unanswered",
                                observation.caseId(),
                                Sentence.of("task.observation-unanswered"),
                                due,
                                "observationer"))
                        .stream())
                .toList();
    }
}
