package se.handslag.planning.region.discharge;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.PlanningItems;

/** What follows from being told that the municipality's support has ended: to think of how one's own care goes on or ends. */
public final class CareEndTasks implements TaskSource {
    private static final int DAYS_TO_THINK = 14;
    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final ReceivedCopies copies;

    @Inject
    public CareEndTasks(CaseFiles files, ReceivedCopies copies) {
        this.files = files;
        this.copies = copies;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return files.open(MOST_FILES).stream()
                .flatMap(file -> task(file).stream())
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return files.find(caseId).filter(CaseFile::isOpen).flatMap(this::task).stream()
                .toList();
    }

    private Optional<DerivedTask> task(CaseFile file) {
        return copies.about(file.id()).stream()
                .filter(copy -> copy.item().kind().equals(PlanningItems.DISCHARGE))
                .findFirst()
                .map(copy -> new DerivedTask(
                        "support-ended-there",
                        file.id(),
                        Sentence.of("task.support-ended-there"),
                        Dates.day(copy.receivedAt()).plusDays(DAYS_TO_THINK),
                        "avslut"));
    }
}
