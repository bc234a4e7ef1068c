package se.handslag.planning.joint.relative;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.planning.joint.relative.group.RelativeGroups;
import se.handslag.planning.joint.relative.group.Unwritten;

/** That a relative is heard of, and that it is written down who was there when a group met. */
public final class RelativeTasks implements TaskSource {
    /** After how many days without support someone asks. A habit of the field; no statute sets it. */
    static final int DAYS_TO_ASK = 60;

    private static final String PAGE = "anhorig";

    private final CaseFiles files;
    private final RelativeTracks tracks;
    private final RelativeGroups groups;

    @Inject
    public RelativeTasks(CaseFiles files, RelativeTracks tracks, RelativeGroups groups) {
        this.files = files;
        this.tracks = tracks;
        this.groups = groups;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.at(Stage.RELATIVE), today).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(
                files.find(caseId).filter(file -> file.stage() == Stage.RELATIVE).stream()
                        .toList(),
                today);
    }

    private List<DerivedTask> tasks(List<CaseFile> relatives, LocalDate today) {
        List<CaseId> cases = relatives.stream().map(CaseFile::id).toList();
        Map<CaseId, LocalDate> last = tracks.lastSupport(cases);
        List<DerivedTask> tasks = new ArrayList<>();
        for (CaseFile file : relatives) {
            LocalDate since = last.getOrDefault(file.id(), Dates.day(file.openedAt()));
            tasks.add(new DerivedTask(
                    "relative-contact",
                    file.id(),
                    Sentence.of("task.relative-contact"),
                    since.plusDays(DAYS_TO_ASK),
                    PAGE));
        }
        for (Unwritten unwritten : groups.unwritten(cases, today)) {
            tasks.add(new DerivedTask(
                    "relative-attendance",
                    unwritten.caseId(),
                    Sentence.of("task.relative-attendance"),
                    unwritten.on(),
                    PAGE));
        }
        return tasks;
    }
}
