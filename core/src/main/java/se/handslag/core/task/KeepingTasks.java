package se.handslag.core.task;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.FileFacts;
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
import se.handslag.core.task.wait.TaskWait;
import se.handslag.core.task.wait.TaskWaits;

/** Writes tasks down, ticks them off and gathers what is to be done. */
public final class KeepingTasks {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Tasks tasks;
    private final TaskWaits waits;
    private final Set<TaskSource> sources;
    private final Set<OfficeTaskSource> offices;
    private final AccessGate gate;
    private final AccessFiles facts;
    private final Clock clock;

    @Inject
    public KeepingTasks(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Tasks tasks,
            TaskWaits waits,
            Set<TaskSource> sources,
            Set<OfficeTaskSource> offices,
            AccessGate gate,
            AccessFiles facts,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.tasks = tasks;
        this.waits = waits;
        this.sources = sources;
        this.offices = offices;
        this.gate = gate;
        this.facts = facts;
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
     * @param waiting what someone has let wait until a later day, whatever kind it is, what comes back first before the others
     * @param office what the head of service has to do by office, naming no case; empty for anyone else
     */
    public record ToDo(
            List<Task> written, List<DerivedTask> derived, List<WaitingTask> waiting, List<OfficeTask> office) {}

    private boolean isProtected(CaseId caseId) {
        return files.find(caseId).filter(CaseFile::isProtected).isPresent();
    }

    /** Those of these cases that are about protected persons, asked for once. */
    private Set<CaseId> protectedAmong(Stream<CaseId> cases) {
        return facts.find(cases.collect(Collectors.toSet())).values().stream()
                .filter(FileFacts::isProtected)
                .map(FileFacts::caseId)
                .collect(Collectors.toSet());
    }

    /**
     * What this person has to do, with what is due at the authority in the next two weeks.
     *
     * <p>A task about a protected person comes without its words: this is a list, and it may stand open on a screen.
     */
    public ToDo toDo(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(actor, Act.reading("task.list"), () -> {
            List<Task> written = gate.about(actor, mine(actor), Task::caseId);
            List<DerivedTask> derived = gate.about(actor, due(today), DerivedTask::caseId);
            // Asked for when it is known which cases the list may be about: no wait of another case is read out.
            Set<CaseId> listed = Stream.concat(
                            written.stream().map(Task::caseId), derived.stream().map(DerivedTask::caseId))
                    .collect(Collectors.toSet());
            Set<CaseId> hidden = protectedAmong(listed.stream());
            return sorted(
                    written.stream()
                            .map(task -> hidden.contains(task.caseId()) ? task.withoutWords() : task)
                            .toList(),
                    derived,
                    waits.inForce(today).stream()
                            .filter(wait -> listed.contains(wait.caseId()))
                            .map(wait -> hidden.contains(wait.caseId()) ? wait.withoutWords() : wait)
                            .toList(),
                    office(actor, today));
        });
    }

    /** One's own tasks, and those of whoever one covers for today. */
    private List<Task> mine(Actor actor) {
        return tasks.openFor(Stream.concat(Stream.of(actor.staff()), gate.relations(actor).held().covering().stream())
                .toList());
    }

    /** What waits is told apart from what is to be done now. A wait whose task is not there any more shows nothing. */
    private static ToDo sorted(
            List<Task> written, List<DerivedTask> derived, List<TaskWait> waits, List<OfficeTask> office) {
        Map<String, TaskWait> bySubject = new HashMap<>();
        waits.forEach(wait -> bySubject.put(wait.caseId() + " " + wait.subject(), wait));
        List<WaitingTask> waiting = new ArrayList<>();
        List<Task> now = new ArrayList<>();
        for (Task task : written) {
            Optional.ofNullable(bySubject.get(task.caseId() + " " + task.id()))
                    .ifPresentOrElse(
                            wait -> waiting.add(new WaitingTask(Optional.of(task), Optional.empty(), wait)),
                            () -> now.add(task));
        }
        List<DerivedTask> follows = new ArrayList<>();
        for (DerivedTask task : derived) {
            Optional.ofNullable(bySubject.get(task.caseId() + " " + task.subject()))
                    // Whatever was said earlier, a day that holds is not passed over.
                    .filter(wait -> task.mayWait() || !wait.until().isAfter(task.due()))
                    .ifPresentOrElse(
                            wait -> waiting.add(new WaitingTask(Optional.empty(), Optional.of(task), wait)),
                            () -> follows.add(task));
        }
        waiting.sort(Comparator.comparing(task -> task.waits().until()));
        return new ToDo(List.copyOf(now), List.copyOf(follows), List.copyOf(waiting), office);
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
                () -> sorted(
                        tasks.openAbout(caseId).stream()
                                .map(task -> isProtected(caseId) ? task.withoutNumbers() : task)
                                .toList(),
                        sources.stream()
                                .flatMap(source -> source.about(caseId, today).stream())
                                .sorted(Comparator.comparing(DerivedTask::due))
                                .toList(),
                        waits.inForce(caseId, today).stream()
                                .map(wait -> isProtected(caseId) ? wait.withoutNumbers() : wait)
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
