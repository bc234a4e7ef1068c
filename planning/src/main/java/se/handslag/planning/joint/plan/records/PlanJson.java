package se.handslag.planning.joint.plan.records;

import java.time.LocalDate;
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
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;

/** A plan's content as it is kept. {@code schema} grows by one when the form changes, so that an old version is read as it was written. */
final class PlanJson {
    private static final int SCHEMA = 1;

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
                content.view()
                        .map(view -> Map.of(
                                "answer",
                                view.answer().code(),
                                "ownWords",
                                view.ownWords(),
                                "on",
                                view.on().toString()))
                        .orElse(Map.of())));
    }

    private static Map<String, Object> goal(Goal goal) {
        return Map.of(
                "id",
                goal.id().toString(),
                "words",
                goal.words(),
                "saidBy",
                goal.saidBy().code(),
                "how",
                goal.how(),
                "helpers",
                goal.helpers(),
                "programme",
                List.copyOf(new TreeSet<>(goal.programmeGoals())),
                "next",
                goal.nextFollowUp().map(LocalDate::toString).orElse(""),
                "status",
                goal.status().code(),
                "steps",
                goal.subGoals().stream()
                        .map(step -> Map.of("id", step.id().toString(), "text", step.text(), "done", step.done()))
                        .toList());
    }

    static PlanContent read(String json) {
        Map<String, Object> stored = CanonicalJson.read(json);
        if (!Integer.valueOf(SCHEMA).equals(stored.get("schema"))) {
            throw new IllegalArgumentException("Not a plan in a form that this program knows.");
        }
        Map<String, ?> view = map(stored.get("view"));
        return new PlanContent(
                text(stored, "aim"),
                list(stored.get("sections")).stream()
                        .map(PlanJson::map)
                        .map(section -> new PlanSectionText(text(section, "id"), text(section, "text"), said(section)))
                        .toList(),
                list(stored.get("goals")).stream()
                        .map(PlanJson::map)
                        .map(PlanJson::readGoal)
                        .toList(),
                text(stored, "participation"),
                view.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PersonsView(
                                Agreement.ofCode(text(view, "answer")).orElseThrow(),
                                text(view, "ownWords"),
                                LocalDate.parse(text(view, "on")))));
    }

    private static Goal readGoal(Map<String, ?> goal) {
        String next = text(goal, "next");
        Set<String> programme =
                list(goal.get("programme")).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Goal(
                GoalId.parse(text(goal, "id")),
                text(goal, "words"),
                said(goal),
                text(goal, "how"),
                text(goal, "helpers"),
                list(goal.get("steps")).stream()
                        .map(PlanJson::map)
                        .map(step -> new SubGoal(
                                SubGoalId.parse(text(step, "id")),
                                text(step, "text"),
                                Boolean.TRUE.equals(step.get("done"))))
                        .toList(),
                programme,
                next.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(next)),
                GoalStatus.ofCode(text(goal, "status")).orElseThrow());
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
