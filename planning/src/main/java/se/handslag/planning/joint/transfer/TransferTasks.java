package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/**
 * What follows from where a transfer stands: nobody has acknowledged it, it was refused, the overlap is over, it is to be followed up, the
 * readiness ends.
 *
 * <p>What waits for the other authority in the team is reminded of by core, at both.
 */
public final class TransferTasks implements TaskSource {
    /** So many days a receiver may think before one asks, and never later than the overlap begins. A habit; no statute sets it. */
    static final int DAYS_TO_ACKNOWLEDGE = 3;

    private static final int MOST_FILES = 5_000;
    private static final String PAGE = "overforing";

    private final CaseFiles files;
    private final Transfers transfers;
    private final Teams teams;

    @Inject
    public TransferTasks(CaseFiles files, Transfers transfers, Teams teams) {
        this.files = files;
        this.transfers = transfers;
        this.teams = teams;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(files.open(MOST_FILES), today).stream()
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(files.find(caseId).filter(CaseFile::isOpen).stream().toList(), today);
    }

    private List<DerivedTask> tasks(List<CaseFile> open, LocalDate today) {
        Map<CaseId, CaseFile> byId = open.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<CaseId, TransferCourse> newest = transfers.about(byId.keySet()).stream()
                .collect(Collectors.toMap(
                        course -> course.transfer().caseId(), Function.identity(), (later, earlier) -> later));
        List<DerivedTask> tasks = new ArrayList<>();
        newest.forEach(
                (caseId, course) -> tasks.addAll(of(course, today, TransferRule.readiness(teams, byId.get(caseId)))));
        return tasks;
    }

    private static List<DerivedTask> of(TransferCourse course, LocalDate today, OptionalInt months) {
        List<DerivedTask> tasks = new ArrayList<>();
        Transfer transfer = course.transfer();
        switch (course.state(today, months)) {
            case WAITS -> {
                if (transfer.to() != TransferTo.OTHER_SIDE) {
                    LocalDate asked = Dates.day(transfer.by().at()).plusDays(DAYS_TO_ACKNOWLEDGE);
                    LocalDate begins = transfer.overlap().from();
                    add(tasks, course, "transfer-not-acknowledged", begins.isBefore(asked) ? begins : asked);
                }
            }
            case REFUSED -> add(tasks, course, "transfer-refused", refusedOn(course, today));
            case OVERLAP ->
                add(tasks, course, "transfer-end", transfer.overlap().to());
            case READY ->
                course.readyUntil(months).ifPresent(until -> add(tasks, course, "transfer-readiness-ends", until));
            case WITHDRAWN, OVER, TAKEN_BACK -> {
                // Nothing is left to do but what may be left to follow up.
            }
        }
        course.followUpDue().ifPresent(day -> add(tasks, course, "transfer-follow-up", day));
        return tasks;
    }

    private static LocalDate refusedOn(TransferCourse course, LocalDate today) {
        return course.refusal()
                .map(refusal -> Dates.day(refusal.by().at()))
                .or(() -> course.last(TransferStep.REFUSED).map(TransferEvent::on))
                .orElse(today);
    }

    private static void add(List<DerivedTask> tasks, TransferCourse course, String kind, LocalDate due) {
        tasks.add(new DerivedTask(kind, course.transfer().caseId(), Sentence.of("task." + kind, due), due, PAGE));
    }
}
