package se.handslag.planning.joint.plan.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.json.CanonicalJson;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;

/** A plan's content as it is kept. {@code schema} grows by one when the form changes, so that an old version is read as it was written. */
final class PlanJson {
    private static final int SCHEMA = 2;
    /** The form from when a goal was followed up on one day, and nobody was named for a step. */
    private static final int OF_ONE_DAY = 1;

    private PlanJson() {}

    static String write(PlanContent content) {
        return CanonicalJson.write(Map.of(
                "schema",
                SCHEMA,
                "aim",
                content.aim(),
                "participation",
                content.participation(),
                "sections",
                content.sections().stream()
                        .map(section -> Map.of(
                                "id",
                                section.section(),
                                "text",
                                section.text(),
                                "saidBy",
                                section.saidBy().code()))
                        .toList(),
                "goals",
                content.goals().stream().map(PlanJson::goal).toList(),
                "view",
                content.view().map(PlanJson::view).orElse(Map.of())));
    }

    private static Map<String, Object> goal(Goal goal) {
        return Map.ofEntries(
                Map.entry("id", goal.id().toString()),
                Map.entry("words", goal.words()),
                Map.entry("saidBy", goal.saidBy().code()),
                Map.entry("how", goal.how()),
                Map.entry("helpers", goal.helpers()),
                Map.entry("withoutStep", goal.withoutStep()),
                Map.entry("programme", List.copyOf(new TreeSet<>(goal.programmeGoals()))),
                Map.entry("target", goal.target().map(PlanJson::window).orElse(Map.of())),
                Map.entry("review", goal.review().map(PlanJson::window).orElse(Map.of())),
                Map.entry("status", goal.status().code()),
                Map.entry("view", goal.view().map(PlanJson::goalView).orElse(Map.of())),
                Map.entry("steps", goal.subGoals().stream().map(PlanJson::step).toList()));
    }

    private static Map<String, Object> step(SubGoal step) {
        return Map.of(
                "id",
                step.id().toString(),
                "text",
                step.text(),
                "done",
                step.done(),
                "by",
                step.actor().map(StepActor::code).orElse(""),
                "who",
                step.who(),
                "day",
                step.day().map(LocalDate::toString).orElse(""));
    }

    private static Map<String, Object> window(Window days) {
        return Map.of(
                "days", days.text(), "moved", days.moved().map(MoveReason::code).orElse(""));
    }

    private static Map<String, Object> goalView(GoalView view) {
        Map<String, Object> form = new HashMap<>(view(view.said()));
        form.put("changed", view.changedSince());
        return form;
    }

    private static Map<String, Object> view(PersonsView view) {
        return Map.of(
                "answer",
                view.answer().code(),
                "ownWords",
                view.ownWords(),
                "on",
                view.on().toString());
    }

    static PlanContent read(String json) {
        Map<String, Object> stored = CanonicalJson.read(json);
        boolean ofOneDay = Integer.valueOf(OF_ONE_DAY).equals(stored.get("schema"));
        if (!ofOneDay && !Integer.valueOf(SCHEMA).equals(stored.get("schema"))) {
            throw new IllegalArgumentException("Not a plan in a form that this program knows.");
        }
        return new PlanContent(
                text(stored, "aim"),
                list(stored.get("sections")).stream()
                        .map(PlanJson::map)
                        .map(section -> new PlanSectionText(text(section, "id"), text(section, "text"), said(section)))
                        .toList(),
                list(stored.get("goals")).stream()
                        .map(PlanJson::map)
                        .map(goal -> ofOneDay ? readGoalOfOneDay(goal) : readGoal(goal))
                        .toList(),
                text(stored, "participation"),
                readView(map(stored.get("view"))));
    }

    private static Optional<PersonsView> readView(Map<String, ?> view) {
        return view.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonsView(
                        Agreement.ofCode(text(view, "answer")).orElseThrow(),
                        text(view, "ownWords"),
                        LocalDate.parse(text(view, "on"))));
    }

    private static Goal readGoalOfOneDay(Map<String, ?> goal) {
        return plainGoal(goal)
                .followedUpOn(day(goal, "next"))
                .withSteps(list(goal.get("steps")).stream()
                        .map(PlanJson::map)
                        .map(PlanJson::plainStep)
                        .toList());
    }

    private static Goal readGoal(Map<String, ?> goal) {
        Map<String, ?> view = map(goal.get("view"));
        return plainGoal(goal)
                .withoutStepBecause(text(goal, "withoutStep"))
                .reachedWithin(readWindow(map(goal.get("target"))))
                .followedUpWithin(readWindow(map(goal.get("review"))))
                .viewed(readView(view).map(said -> new GoalView(said, Boolean.TRUE.equals(view.get("changed")))))
                .withSteps(list(goal.get("steps")).stream()
                        .map(PlanJson::map)
                        .map(step -> {
                            SubGoal plain = plainStep(step);
                            return new SubGoal(
                                    plain.id(),
                                    plain.text(),
                                    plain.done(),
                                    StepActor.ofCode(text(step, "by")),
                                    text(step, "who"),
                                    day(step, "day"));
                        })
                        .toList());
    }

    /** What has been said of a goal in every form. */
    private static Goal plainGoal(Map<String, ?> goal) {
        Set<String> programme =
                list(goal.get("programme")).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        return Goal.saidByPerson(GoalId.parse(text(goal, "id")), "")
                .inTheWords(text(goal, "words"), said(goal))
                .how(text(goal, "how"))
                .helpedBy(text(goal, "helpers"))
                .towards(programme)
                .at(GoalStatus.ofCode(text(goal, "status")).orElseThrow());
    }

    private static SubGoal plainStep(Map<String, ?> step) {
        return new SubGoal(
                SubGoalId.parse(text(step, "id")), text(step, "text"), Boolean.TRUE.equals(step.get("done")));
    }

    private static Optional<Window> readWindow(Map<String, ?> form) {
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Window days = Window.parse(text(form, "days"));
        return Optional.of(
                MoveReason.ofCode(text(form, "moved")).map(days::movedBecause).orElse(days));
    }

    private static Optional<LocalDate> day(Map<String, ?> form, String key) {
        String day = text(form, key);
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static SaidBy said(Map<String, ?> form) {
        return SaidBy.ofCode(text(form, "saidBy")).orElseThrow();
    }

    private static String text(Map<String, ?> form, String key) {
        if (form.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("Not a plan in the stored form: " + key + " is missing.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
