package se.handslag.web.joint.tasks;

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
import se.handslag.core.task.WriteTask;
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
     */
    public record TaskPage(List<Row> late, List<Row> coming) {
        public boolean isEmpty() {
            return late.isEmpty() && coming.isEmpty();
        }
    }

    /**
     * @param about the person; empty on the person's own page
     * @param done where a written-down task is ticked off; empty for one that follows from a fact and goes when that changes
     */
    public record Row(String title, String href, String about, LocalDate due, String done) {}

    @Override
    public void addTo(Site site) {
        site.menu("/uppgifter", "nav.tasks", 40);
        site.personMenu("uppgifter", "person.tasks", 85);
        site.get("/uppgifter", this::all);
        site.get("/person/{case}/uppgifter", this::about);
        site.post("/person/{case}/uppgifter", this::write);
        site.post("/person/{case}/uppgifter/{task}/klar", this::complete);
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
            rows.add(new Row(
                    task.text().isEmpty() ? visit.say("web.protected.task") : task.text(),
                    home,
                    names.getOrDefault(task.caseId(), ""),
                    task.due(),
                    home + "/uppgifter/" + task.id() + "/klar"));
        }
        for (DerivedTask task : toDo.derived()) {
            rows.add(new Row(
                    visit.say(task.what()),
                    "/person/" + task.caseId() + (task.page().isEmpty() ? "" : "/" + task.page()),
                    names.getOrDefault(task.caseId(), ""),
                    task.due(),
                    ""));
        }
        toDo.office().forEach(task -> rows.add(new Row(visit.say(task.what()), task.page(), "", task.due(), "")));
        rows.sort(Comparator.comparing(Row::due));
        return new TaskPage(
                rows.stream().filter(row -> row.due().isBefore(visit.today())).toList(),
                rows.stream().filter(row -> !row.due().isBefore(visit.today())).toList());
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
