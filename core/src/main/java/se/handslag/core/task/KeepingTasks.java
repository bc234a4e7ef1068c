package se.handslag.core.task;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Writes tasks down, ticks them off and gathers what is to be done. */
public final class KeepingTasks {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Tasks tasks;
    private final Set<TaskSource> sources;
    private final Set<OfficeTaskSource> offices;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public KeepingTasks(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Tasks tasks,
            Set<TaskSource> sources,
            Set<OfficeTaskSource> offices,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.tasks = tasks;
        this.sources = sources;
        this.offices = offices;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<Task, CannotWriteTask> handle(Actor actor, WriteTask command) {
        return unitOfWork.call(actor, Act.writing("task.write", command.caseId()), () -> {
            Optional<CannotWriteTask> fault = fault(command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            Task task = new Task(
                    new TaskId(TimeOrderedIds.next(clock)),
                    command.caseId(),
                    command.text().strip(),
                    command.due(),
                    actor.staff(),
                    Signature.of(actor, clock.instant()),
                    Optional.empty());
            tasks.add(task);
            return Outcome.done(task);
        });
    }

    /** Ticks a task off (klarmarkera). Whoever did it first stands as the one who did it. */
    public Outcome<TaskId, CannotWriteTask> complete(Actor actor, CaseId caseId, TaskId id) {
        return unitOfWork.call(actor, Act.writing("task.complete", caseId), () -> {
            files.hold(caseId);
            Optional<Task> task = tasks.find(id).filter(found -> found.caseId().equals(caseId));
            if (task.isEmpty()) {
                return Outcome.refused(CannotWriteTask.NO_SUCH_TASK);
            }
            if (task.get().done().isEmpty()) {
                tasks.complete(id, Signature.of(actor, clock.instant()));
            }
            return Outcome.done(id);
        });
    }

    /**
     * @param written tasks that someone wrote down, the most urgent first
     * @param derived tasks that follow from facts, the most urgent first
     * @param office what the head of service has to do by office, naming no case; empty for anyone else
     */
    public record ToDo(List<Task> written, List<DerivedTask> derived, List<OfficeTask> office) {}

    private boolean isProtected(CaseId caseId) {
        return files.find(caseId).filter(CaseFile::isProtected).isPresent();
    }

    /**
     * What this person has to do, with what is due at the authority in the next two weeks.
     *
     * <p>A task about a protected person comes without its words: this is a list, and it may stand open on a screen.
     */
    public ToDo toDo(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(
                actor,
                Act.reading("task.list"),
                () -> new ToDo(
                        gate.about(actor, tasks.openFor(actor.staff()), Task::caseId).stream()
                                .map(task -> isProtected(task.caseId()) ? task.withoutWords() : task)
                                .toList(),
                        gate.about(actor, due(today), DerivedTask::caseId),
                        office(actor, today)));
    }

    private List<OfficeTask> office(Actor actor, LocalDate today) {
        return actor.may(Mandate.HEAD_OF_SERVICE)
                ? offices.stream()
                        .flatMap(source -> source.due(actor, today).stream())
                        .toList()
                : List.of();
    }

    private List<DerivedTask> due(LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.due(today, today.plusDays(14)).stream())
                .sorted(Comparator.comparing(DerivedTask::due))
                .toList();
    }

    /** What is to be done in one case. About a protected person, what looks like a telephone number is hidden. */
    public ToDo about(Actor actor, CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(
                actor,
                Act.reading("task.list", caseId),
                () -> new ToDo(
                        tasks.openAbout(caseId).stream()
                                .map(task -> isProtected(caseId) ? task.withoutNumbers() : task)
                                .toList(),
                        sources.stream()
                                .flatMap(source -> source.about(caseId, today).stream())
                                .sorted(Comparator.comparing(DerivedTask::due))
                                .toList(),
                        List.of()));
    }

    private Optional<CannotWriteTask> fault(WriteTask command) {
        if (files.find(command.caseId()).isEmpty()) {
            return Optional.of(CannotWriteTask.NO_SUCH_CASE);
        } else if (command.text().isBlank()) {
            return Optional.of(CannotWriteTask.EMPTY);
        } else if (command.text().length() > Task.LONGEST) {
            return Optional.of(CannotWriteTask.TOO_LONG);
        } else if (command.due().isBefore(LocalDate.now(clock))) {
            return Optional.of(CannotWriteTask.IN_THE_PAST);
        } else if (command.due().isAfter(LocalDate.now(clock).plusYears(Task.FURTHEST_YEARS))) {
            return Optional.of(CannotWriteTask.TOO_FAR_AHEAD);
        }
        return Optional.empty();
    }
}
