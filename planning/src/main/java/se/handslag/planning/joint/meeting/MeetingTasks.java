package se.handslag.planning.joint.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** What follows for the coordinator, and nobody else, of a person who was left out at a meeting for who was in the room. */
public final class MeetingTasks implements TaskSource {
    private static final int DAYS = 7;
    private static final int MOST_FILES = 5_000;

    private final CaseFiles files;
    private final Meetings meetings;

    @Inject
    public MeetingTasks(CaseFiles files, Meetings meetings) {
        this.files = files;
        this.meetings = meetings;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        List<MeetingPerson> leftOut = meetings.leftOut();
        if (leftOut.isEmpty()) {
            return List.of();
        }
        Map<CaseId, CaseFile> own = files.open(MOST_FILES).stream()
                .filter(this::isCoordinatedByWhoAsks)
                .collect(Collectors.toMap(CaseFile::id, file -> file));
        return leftOut.stream()
                .filter(person -> own.containsKey(person.caseId()))
                .map(MeetingTasks::task)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        if (files.find(caseId)
                .filter(CaseFile::isOpen)
                .filter(this::isCoordinatedByWhoAsks)
                .isEmpty()) {
            return List.of();
        }
        return meetings.about(caseId).stream()
                .limit(1)
                .filter(last -> last.what() == Occasion.LEFT_OUT)
                .map(MeetingTasks::task)
                .toList();
    }

    private boolean isCoordinatedByWhoAsks(CaseFile file) {
        return file.ours()
                .filter(ours -> meetings.isAsking(ours.staff().value()))
                .isPresent();
    }

    private static DerivedTask task(MeetingPerson leftOut) {
        LocalDate on = Dates.day(leftOut.by().at());
        return new DerivedTask(
                "take-up-elsewhere",
                leftOut.caseId(),
                Sentence.of("task.take-up-elsewhere", on),
                on.plusDays(DAYS),
                "mote");
    }
}
