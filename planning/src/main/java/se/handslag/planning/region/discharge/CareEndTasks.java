package se.handslag.planning.region.discharge;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
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
        return tasks(files.open(MOST_FILES).stream().map(CaseFile::id).toList()).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).map(CaseFile::id).stream()
                .toList());
    }

    /** One for each case, of what was told last. */
    private List<DerivedTask> tasks(List<CaseId> open) {
        Map<CaseId, DerivedTask> tasks = new LinkedHashMap<>();
        for (ReceivedCopy copy : copies.ofKind(PlanningItems.DISCHARGE, open)) {
            tasks.putIfAbsent(copy.item().caseId(), task(copy));
        }
        return List.copyOf(tasks.values());
    }

    private static DerivedTask task(ReceivedCopy copy) {
        return new DerivedTask(
                "support-ended-there",
                copy.item().caseId(),
                Sentence.of("task.support-ended-there"),
                Dates.day(copy.receivedAt()).plusDays(DAYS_TO_THINK),
                "avslut");
    }
}
