package se.handslag.core.task.wait;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.task.TaskSource;
import se.handslag.core.task.Tasks;

/** Lets a task wait until a day. It waits for everyone who works with the case, and comes back by itself. */
public final class LettingWait {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Tasks tasks;
    private final TaskWaits waits;
    private final Set<TaskSource> sources;
    private final Clock clock;

    @Inject
    public LettingWait(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Tasks tasks,
            TaskWaits waits,
            Set<TaskSource> sources,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.tasks = tasks;
        this.waits = waits;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * What a task says of how long it may wait.
     *
     * @param due its day
     * @param mayWait whether it may wait beyond that
     */
    record Waitable(LocalDate due, boolean mayWait) {}

    public Outcome<TaskWait, CannotLetWait> handle(Actor actor, LetWait command) {
        return unitOfWork.call(actor, Act.writing("task.wait", command.caseId()), () -> {
            if (files.hold(command.caseId()).isEmpty()) {
                return Outcome.refused(new CannotLetWait.NoSuchCase());
            }
            LocalDate today = LocalDate.now(clock);
            LetWait asked = new LetWait(
                    command.caseId(),
                    command.subject(),
                    command.until(),
                    command.reason().strip());
            Optional<CannotLetWait> fault = whyNot(asked, task(asked.caseId(), asked.subject(), today), today);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            TaskWait wait = new TaskWait(
                    TimeOrderedIds.next(clock),
                    asked.caseId(),
                    asked.subject(),
                    asked.until(),
                    asked.reason(),
                    Signature.of(actor, clock.instant()));
            waits.add(wait);
            return Outcome.done(wait);
        });
    }

    /** Why that task does not wait until that day. */
    static Optional<CannotLetWait> whyNot(LetWait asked, Optional<Waitable> task, LocalDate today) {
        boolean takesUpAgain = asked.until().equals(today);
        if (task.isEmpty()) {
            return Optional.of(new CannotLetWait.NoSuchTask());
        } else if (asked.until().isBefore(today)) {
            return Optional.of(new CannotLetWait.Past());
        } else if (!takesUpAgain && asked.reason().length() < TaskWait.SHORTEST) {
            return Optional.of(new CannotLetWait.NoReason());
        } else if (asked.reason().length() > TaskWait.LONGEST) {
            return Optional.of(new CannotLetWait.TooLong());
        } else if (asked.until().isAfter(today.plusDays(TaskWait.MOST_DAYS))) {
            return Optional.of(new CannotLetWait.TooFarAhead());
        } else if (!takesUpAgain
                && !task.get().mayWait()
                && asked.until().isAfter(task.get().due())) {
            return Optional.of(new CannotLetWait.DayHolds(task.get().due()));
        }
        return Optional.empty();
    }

    private Optional<Waitable> task(CaseId caseId, String subject, LocalDate today) {
        return tasks.openAbout(caseId).stream()
                .filter(task -> task.id().toString().equals(subject))
                .map(task -> new Waitable(task.due(), true))
                .findFirst()
                .or(() -> sources.stream()
                        .flatMap(source -> source.about(caseId, today).stream())
                        .filter(task -> task.subject().equals(subject))
                        // Of two that are told apart by nothing, the stricter holds.
                        .sorted((one, other) -> Boolean.compare(one.mayWait(), other.mayWait()))
                        .map(task -> new Waitable(task.due(), task.mayWait()))
                        .findFirst());
    }
}
