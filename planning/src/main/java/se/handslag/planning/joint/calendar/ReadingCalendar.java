package se.handslag.planning.joint.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.FileFacts;
import se.handslag.core.access.Relations;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskSource;
import se.handslag.core.task.Tasks;
import se.handslag.core.task.wait.TaskWait;
import se.handslag.core.task.wait.TaskWaits;

/**
 * Reads what is due of someone's own: tasks that are theirs and those that follow from facts in the cases that they hold together, alone, with
 * others or for someone who is away.
 *
 * <p>By a link it is read by a machine, and nobody has come in: the holder must be someone who may come in today, and the rules of access are asked
 * for them as if they had. A reading, and an attempt with a link that has been one, stands in this authority's access log; an attempt with what never
 * was a link stands nowhere, since it is nobody's.
 */
public final class ReadingCalendar {
    /** So far ahead, in days. */
    static final int AHEAD = 90;

    /** So long what is late stays where it was, in days; after that it is for the list of tasks to say. */
    static final int BEHIND = 30;

    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CalendarLinks links;
    private final Tasks tasks;
    private final TaskWaits waits;
    private final Set<TaskSource> sources;
    private final AccessGate gate;
    private final AccessFiles files;
    private final Clock clock;

    @Inject
    public ReadingCalendar(
            Authority authority,
            UnitOfWork unitOfWork,
            CalendarLinks links,
            Tasks tasks,
            TaskWaits waits,
            Set<TaskSource> sources,
            AccessGate gate,
            AccessFiles files,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.links = links;
        this.tasks = tasks;
        this.waits = waits;
        this.sources = sources;
        this.gate = gate;
        this.files = files;
        this.clock = clock;
    }

    /** The link that the secret opens now; empty, whatever the cause, if it opens nothing. */
    public Optional<CalendarLink> find(CalendarSecret secret) {
        Optional<CalendarLink> found = unitOfWork.call(
                Actor.platform(authority.id()), Act.reading("calendar.find-link"), () -> links.by(secret));
        if (found.isPresent() && !found.get().isOpen(clock.instant())) {
            turnAway(found.get());
            return Optional.empty();
        }
        return found;
    }

    /** Someone has tried a link that opens nothing any more, or whose holder may not come in. */
    public void turnAway(CalendarLink link) {
        unitOfWork.<Outcome<CalendarLink, CannotOpenFeed>>call(
                whoeverHas(link), Act.reading("calendar.read"), () -> Outcome.refused(CannotOpenFeed.NOT_OPEN));
    }

    /** No mandate: the log says truly that it was whoever had this member of staff's link. */
    private Actor whoeverHas(CalendarLink link) {
        return new Actor(
                link.holder().staff(),
                "Den som har länken",
                "Kalenderlänk",
                authority.id(),
                "Utan inloggning",
                Set.of());
    }

    /**
     * What is due, by a link.
     *
     * @param holder whoever holds the link, as they may act today
     */
    public Optional<List<CalendarDay>> read(Actor holder, CalendarSecret secret) {
        try {
            return opened(holder, secret);
        } catch (AccessRefused refused) {
            // It stands in the log; whoever has the link is told no more than anyone else.
            return Optional.empty();
        }
    }

    private Optional<List<CalendarDay>> opened(Actor holder, CalendarSecret secret) {
        return unitOfWork
                .<Outcome<List<CalendarDay>, CannotOpenFeed>>call(
                        holder,
                        Act.reading("calendar.read"),
                        () -> links.by(secret)
                                        .filter(link -> link.isOpen(clock.instant()))
                                        .filter(link -> link.holder().staff().equals(holder.staff()))
                                        .isPresent()
                                ? Outcome.done(days(holder))
                                : Outcome.refused(CannotOpenFeed.NOT_OPEN))
                .match(Optional::of, refusal -> Optional.empty());
    }

    /** Where that of one's own is done that stands in the feed under this id; for whoever follows its link and has come in. */
    public Optional<String> pageOf(Actor actor, String id) {
        return unitOfWork.call(actor, Act.reading("calendar.follow"), () -> days(actor).stream()
                .filter(day -> day.id().equals(id))
                .map(CalendarDay::page)
                .findFirst());
    }

    private List<CalendarDay> days(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Relations relations = gate.relations(actor);
        Set<StaffId> mine = Stream.concat(Stream.of(actor.staff()), relations.held().covering().stream())
                .collect(Collectors.toSet());
        List<Task> written = gate.about(actor, tasks.openFor(mine), Task::caseId);
        List<DerivedTask> derived = gate.about(
                actor,
                sources.stream()
                        .flatMap(source -> source.due(today, today.plusDays(AHEAD)).stream())
                        .toList(),
                DerivedTask::caseId);
        Map<CaseId, FileFacts> known = files.find(Stream.concat(
                        written.stream().map(Task::caseId), derived.stream().map(DerivedTask::caseId))
                .collect(Collectors.toSet()));
        // Nothing of a protected person leaves the house, not even that something is due.
        known.values().removeIf(FileFacts::isProtected);
        Map<String, TaskWait> waiting = new HashMap<>();
        waits.inForce(today).forEach(wait -> waiting.put(wait.caseId() + " " + wait.subject(), wait));
        List<CalendarDay> days = new ArrayList<>();
        written.stream()
                .filter(task -> known.containsKey(task.caseId()))
                .map(task -> day(actor, task, waiting))
                .forEach(days::add);
        derived.stream()
                .filter(task -> known.containsKey(task.caseId()))
                .filter(task -> isMine(known.get(task.caseId()), mine, relations))
                .map(task -> day(actor, task, waiting))
                .forEach(days::add);
        // Two of the same kind about the same person stand in a calendar as one: nothing tells them apart there.
        Set<String> seen = new HashSet<>();
        return days.stream()
                .filter(day -> seen.add(day.id()))
                .filter(day -> !day.on().isBefore(today.minusDays(BEHIND)))
                .filter(day -> !day.on().isAfter(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing(CalendarDay::on).thenComparing(CalendarDay::id))
                .toList();
    }

    private static boolean isMine(FileFacts file, Set<StaffId> mine, Relations relations) {
        return file.coordinator().filter(mine::contains).isPresent()
                || relations.held().shared().contains(file.caseId())
                || relations.held().covered().contains(file.caseId());
    }

    /** What someone has written down themselves may say anything; the feed says only that there is something. */
    private static CalendarDay day(Actor actor, Task task, Map<String, TaskWait> waiting) {
        String subject = task.id().toString();
        LocalDate on = Optional.ofNullable(waiting.get(task.caseId() + " " + subject))
                .map(TaskWait::until)
                .orElse(task.due());
        return new CalendarDay(
                id(actor, task.caseId(), subject),
                Sentence.of("calendar.task"),
                on,
                Optional.empty(),
                "/person/" + task.caseId() + "/uppgifter");
    }

    private static CalendarDay day(Actor actor, DerivedTask task, Map<String, TaskWait> waiting) {
        Optional<TaskWait> wait = Optional.ofNullable(waiting.get(task.caseId() + " " + task.subject()))
                .filter(one -> task.mayWait() || !one.until().isAfter(task.due()));
        return new CalendarDay(
                id(actor, task.caseId(), task.subject()),
                words(task.what()),
                wait.map(TaskWait::until).orElse(task.due()),
                wait.isPresent() ? Optional.empty() : task.startsAt(),
                "/person/" + task.caseId() + (task.page().isEmpty() ? "" : "/" + task.page()));
    }

    /** A sentence into which nothing is put but days, hours and numbers is the same for anyone; of any other only that there is something. */
    static Sentence words(Sentence what) {
        return isSaidOfAnyone(what) ? what : Sentence.of("calendar.task");
    }

    private static boolean isSaidOfAnyone(Sentence what) {
        return what.arguments().stream()
                .allMatch(part -> part instanceof LocalDate
                        || part instanceof LocalTime
                        || part instanceof Instant
                        || part instanceof Number
                        || part instanceof Sentence inner && isSaidOfAnyone(inner));
    }

    /** Out of it nobody finds the way back to the case, which has more random bits than can be tried; two who share a case have two ids. */
    private static String id(Actor actor, CaseId caseId, String subject) {
        return CalendarSecret.sha256(String.join(
                        "\n", actor.employer().toString(), actor.staff().value(), caseId.toString(), subject))
                .substring(0, 32);
    }
}
