package se.handslag.core.block.emergency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** What an emergency opening calls for: that the head of service judges it, and that the person is told. */
public final class EmergencyTasks implements TaskSource {
    private final EmergencyOpenings openings;
    private final BlockModes modes;
    private final Clock clock;

    @Inject
    public EmergencyTasks(EmergencyOpenings openings, BlockModes modes, Clock clock) {
        this.openings = openings;
        this.modes = modes;
        this.clock = clock;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return tasks(openings.unfinished().stream())
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(openings.about(caseId).stream()).toList();
    }

    private Stream<DerivedTask> tasks(Stream<EmergencyHistory> histories) {
        return histories.filter(history -> !history.isFinished()).flatMap(history -> {
            CaseId caseId = history.opening().caseId();
            LocalDate opened = LocalDate.ofInstant(history.opening().opened().at(), clock.getZone());
            LocalDate due = opened.plusDays(modes.today().reviewDays());
            Stream<DerivedTask> review = history.review().isPresent()
                    ? Stream.empty()
                    : Stream.of(task("emergency-review", caseId, opened, due));
            Stream<DerivedTask> tell = history.told().isPresent()
                    ? Stream.empty()
                    : Stream.of(task("emergency-tell", caseId, opened, due));
            return Stream.concat(review, tell);
        });
    }

    private static DerivedTask task(String kind, CaseId caseId, LocalDate opened, LocalDate due) {
        return new DerivedTask(kind, caseId, Sentence.of("task." + kind, opened), due, "sparr");
    }
}
