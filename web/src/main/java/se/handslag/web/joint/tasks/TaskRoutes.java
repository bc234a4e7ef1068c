package se.handslag.web.joint.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.task.CannotWriteTask;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskId;
import se.handslag.core.task.WaitingTask;
import se.handslag.core.task.WriteTask;
import se.handslag.core.task.wait.CannotLetWait;
import se.handslag.core.task.wait.LetWait;
import se.handslag.core.task.wait.LettingWait;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** One's own tasks and those that follow from facts, for all cases and for one. */
public final class TaskRoutes implements Routes {
    /**
     * @param late what should have been done by yesterday
     * @param coming the rest, the most urgent first
     * @param waiting what has been let wait, what comes back first before the others
     */
    public record TaskPage(List<Row> late, List<Row> coming, List<Waiting> waiting) {
        public boolean isEmpty() {
            return late.isEmpty() && coming.isEmpty();
        }
    }

    /**
     * @param why the reason; empty about a protected person in a list
     * @param subject which task, for taking it up again
     * @param action where that is done
     */
    public record Waiting(
            String title, String href, String about, LocalDate until, String why, String subject, String action) {}

    /** What the page for letting a task wait shows. */
    public record WaitPage(String title, LocalDate due, String subject) {}

    /**
     * @param about the person; empty on the person's own page
     * @param done where a written-down task is ticked off; empty for one that follows from a fact and goes when that changes
     * @param later where it is let wait; empty for what cannot
     */
    public record Row(String title, String href, String about, LocalDate due, String done, String later) {}

    @Override
    public void addTo(Site site) {
        site.menu("/uppgifter", "nav.tasks", 40);
        site.personMenu("uppgifter", "person.tasks", 85);
        site.get("/uppgifter", this::all);
        site.get("/person/{case}/uppgifter", this::about);
        site.post("/person/{case}/uppgifter", this::write);
        site.post("/person/{case}/uppgifter/{task}/klar", this::complete);
        site.get("/person/{case}/uppgifter/vanta", this::wish);
        site.post("/person/{case}/uppgifter/vanta", this::letWait);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/tasks/texts");
    }

    private Reply all(Visit visit) {
        KeepingTasks.ToDo toDo = visit.use(KeepingTasks.class).toDo(visit.actor());
        Map<CaseId, String> names = new HashMap<>();
        for (CaseFile file : visit.use(ReadingCaseFiles.class).list(visit.actor())) {
            names.put(file.id(), CaseNumber.nameInLists(visit, file));
        }
        return visit.show("joint/tasks/all.jte", page(visit, toDo, names));
    }

    private Reply about(Visit visit) {
        KeepingTasks.ToDo toDo = visit.use(KeepingTasks.class).about(visit.actor(), visit.caseId());
        return visit.show("joint/tasks/person.jte", page(visit, toDo, Map.of()));
    }

    private static TaskPage page(Visit visit, KeepingTasks.ToDo toDo, Map<CaseId, String> names) {
        List<Row> rows = new ArrayList<>();
        for (Task task : toDo.written()) {
            String home = "/person/" + task.caseId();
            String about = names.getOrDefault(task.caseId(), "");
            boolean covers =
                    !names.isEmpty() && !task.assignedTo().equals(visit.actor().staff());
            rows.add(new Row(
                    title(visit, task),
                    home,
                    covers ? visit.say("web.tasks.covers", about) : about,
                    task.due(),
                    home + "/uppgifter/" + task.id() + "/klar",
                    wait(task.caseId(), task.id().toString())));
        }
        for (DerivedTask task : toDo.derived()) {
            rows.add(new Row(
                    visit.say(task.what()),
                    page(task),
                    names.getOrDefault(task.caseId(), ""),
                    task.due(),
                    "",
                    task.mayWait() || task.due().isAfter(visit.today()) ? wait(task.caseId(), task.subject()) : ""));
        }
        toDo.office().forEach(task -> rows.add(new Row(visit.say(task.what()), task.page(), "", task.due(), "", "")));
        rows.sort(Comparator.comparing(Row::due));
        return new TaskPage(
                rows.stream().filter(row -> row.due().isBefore(visit.today())).toList(),
                rows.stream().filter(row -> !row.due().isBefore(visit.today())).toList(),
                toDo.waiting().stream().map(task -> waiting(visit, task, names)).toList());
    }

    private static String title(Visit visit, Task task) {
        return task.text().isEmpty() ? visit.say("web.protected.task") : task.text();
    }

    private static String page(DerivedTask task) {
        return "/person/" + task.caseId() + (task.page().isEmpty() ? "" : "/" + task.page());
    }

    private static String wait(CaseId caseId, String subject) {
        return "/person/" + caseId + "/uppgifter/vanta?uppgift=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    private static Waiting waiting(Visit visit, WaitingTask task, Map<CaseId, String> names) {
        CaseId caseId = task.waits().caseId();
        String home = "/person/" + caseId;
        return new Waiting(
                task.written()
                        .map(written -> title(visit, written))
                        .or(() -> task.derived().map(derived -> visit.say(derived.what())))
                        .orElseThrow(),
                task.derived().map(TaskRoutes::page).orElse(home),
                names.getOrDefault(caseId, ""),
                task.waits().until(),
                task.waits().reason(),
                task.waits().subject(),
                home + "/uppgifter/vanta");
    }

    private Reply wish(Visit visit) {
        return wish(visit, visit.query("uppgift").orElse(""));
    }

    private Reply wish(Visit visit, String subject) {
        KeepingTasks.ToDo toDo = visit.use(KeepingTasks.class).about(visit.actor(), visit.caseId());
        Optional<WaitPage> page = toDo.written().stream()
                .filter(task -> task.id().toString().equals(subject))
                .map(task -> new WaitPage(title(visit, task), task.due(), subject))
                .findFirst()
                .or(() -> toDo.derived().stream()
                        .filter(task -> task.subject().equals(subject))
                        .map(task -> new WaitPage(visit.say(task.what()), task.due(), subject))
                        .findFirst());
        return visit.show("joint/tasks/wait.jte", page.orElseThrow(PageFault::missing));
    }

    private Reply letWait(Visit visit) {
        Form form = visit.form();
        String subject = form.text("subject");
        boolean again = form.has("again", "yes");
        Optional<LocalDate> until = again
                ? Optional.of(visit.today())
                : form.requiredDate("until", Sentence.of("web.tasks.wait.until.missing"));
        String reason = again ? "" : form.required("reason", Sentence.of("web.tasks.wait.reason.missing"));
        if (form.faulty()) {
            return wish(visit, subject);
        }
        return visit.use(LettingWait.class)
                .handle(visit.actor(), new LetWait(visit.caseId(), subject, until.orElseThrow(), reason))
                .match(
                        waits -> visit.goTo(
                                form.has("back", "all") ? "/uppgifter" : "/person/" + visit.caseId() + "/uppgifter",
                                again
                                        ? Sentence.of("web.tasks.wait.again.done")
                                        : Sentence.of("web.tasks.wait.done", waits.until())),
                        refusal -> {
                            if (refusal instanceof CannotLetWait.NoSuchCase) {
                                throw PageFault.missing();
                            } else if (refusal instanceof CannotLetWait.NoSuchTask) {
                                throw PageFault.conflict(refusal.sentence());
                            }
                            form.refuse(refusal);
                            return wish(visit, subject);
                        });
    }

    private Reply write(Visit visit) {
        Form form = visit.form();
        String text = form.required("text", Sentence.of("task.cannot.empty"));
        Optional<LocalDate> due = form.requiredDate("due", Sentence.of("web.tasks.due.missing"));
        if (form.faulty()) {
            return about(visit);
        }
        return visit.use(KeepingTasks.class)
                .handle(visit.actor(), new WriteTask(visit.caseId(), text, due.orElseThrow()))
                .match(
                        task -> visit.goTo(
                                "/person/" + visit.caseId() + "/uppgifter", Sentence.of("web.tasks.done", task.due())),
                        refusal -> {
                            form.refuse(refusal);
                            return about(visit);
                        });
    }

    private Reply complete(Visit visit) {
        TaskId id;
        try {
            id = TaskId.parse(visit.path("task"));
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such task.
            throw PageFault.missing();
        }
        return visit.use(KeepingTasks.class)
                .complete(visit.actor(), visit.caseId(), id)
                .match(
                        done -> visit.goTo(
                                visit.form().has("back", "all")
                                        ? "/uppgifter"
                                        : "/person/" + visit.caseId() + "/uppgifter",
                                Sentence.of("web.tasks.completed")),
                        refusal -> {
                            if (refusal == CannotWriteTask.NO_SUCH_TASK) {
                                throw PageFault.missing();
                            }
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
