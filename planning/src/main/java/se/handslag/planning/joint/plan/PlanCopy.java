package se.handslag.planning.joint.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;

/** A plan as it is handed over: every field by a name of its own, goals and steps numbered from 1. */
public final class PlanCopy {
    private static final String YES = "yes";

    private PlanCopy() {}

    /**
     * The plan's fields by name: {@code aim}, {@code section.background}, {@code goal.1.words}, {@code goal.1.step.2} and so on.
     *
     * @param headings the heading of each section by its id; it goes along, so that the copy can be read when the team's plan has changed
     */
    static Map<String, String> write(Plan plan, UnaryOperator<String> headings) {
        PlanContent content = plan.content();
        Map<String, String> fields = new TreeMap<>();
        fields.put("version", plan.revision().toString());
        put(fields, "aim", content.aim());
        put(fields, "participation", content.participation());
        for (PlanSectionText section : content.sections()) {
            String name = "section." + section.section();
            put(fields, name, section.text());
            put(fields, name + ".heading", headings.apply(section.section()));
            fields.put(name + ".said-by", section.saidBy().code());
        }
        int number = 0;
        for (Goal goal : content.goals()) {
            number++;
            put(fields, "goal." + number, goal);
        }
        content.view().ifPresent(view -> {
            fields.put("view", view.answer().code());
            fields.put("view.on", view.on().toString());
            put(fields, "view.own-words", view.ownWords());
        });
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Goal goal) {
        fields.put(name + ".id", goal.id().toString());
        fields.put(name + ".words", goal.words());
        fields.put(name + ".said-by", goal.saidBy().code());
        put(fields, name + ".how", goal.how());
        put(fields, name + ".helpers", goal.helpers());
        put(fields, name + ".programme", String.join(",", new TreeSet<>(goal.programmeGoals())));
        goal.target().ifPresent(days -> put(fields, name + ".target", days));
        goal.review().ifPresent(days -> put(fields, name + ".next", days));
        fields.put(name + ".status", goal.status().code());
        put(fields, name + ".without-step", goal.withoutStep());
        goal.view().ifPresent(view -> {
            fields.put(name + ".view", view.said().answer().code());
            fields.put(name + ".view.on", view.said().on().toString());
            put(fields, name + ".view.own-words", view.said().ownWords());
            fields.put(name + ".view.changed", view.changedSince() ? YES : "no");
        });
        int number = 0;
        for (SubGoal step : goal.subGoals()) {
            number++;
            String at = name + ".step." + number;
            fields.put(at, step.text());
            fields.put(at + ".id", step.id().toString());
            fields.put(at + ".done", step.done() ? YES : "no");
            step.actor().ifPresent(actor -> fields.put(at + ".by", actor.code()));
            put(fields, at + ".who", step.who());
            step.day().ifPresent(day -> fields.put(at + ".day", day.toString()));
        }
    }

    /** The last day under the name itself, as in copies from when there was no other; why it was moved is no business of the receiver's. */
    private static void put(Map<String, String> fields, String name, Window days) {
        fields.put(name, days.to().toString());
        if (!days.isOneDay()) {
            fields.put(name + ".from", days.from().toString());
        }
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is not a plan; the message holds nothing of it
     */
    public static PlanContent read(Map<String, String> fields) {
        try {
            List<Goal> goals = new ArrayList<>();
            for (int i = 1; fields.containsKey("goal." + i + ".id"); i++) {
                goals.add(goal(fields, "goal." + i));
            }
            return new PlanContent(
                    text(fields, "aim"), sections(fields), goals, text(fields, "participation"), view(fields, "view"));
        } catch (DateTimeException | IllegalArgumentException e) {
            // The cause stays behind: what it repeats of the copy may be about a person.
            throw new IllegalArgumentException("Not a copy of a plan.");
        }
    }

    private static List<PlanSectionText> sections(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .keySet().stream()
                        .filter(name ->
                                name.startsWith("section.") && !name.endsWith(".said-by") && !name.endsWith(".heading"))
                        .map(name -> new PlanSectionText(
                                name.substring("section.".length()),
                                text(fields, name),
                                said(fields, name + ".said-by")))
                        .toList();
    }

    private static Goal goal(Map<String, String> fields, String name) {
        List<SubGoal> steps = new ArrayList<>();
        for (int i = 1; fields.containsKey(name + ".step." + i); i++) {
            String at = name + ".step." + i;
            steps.add(new SubGoal(
                    SubGoalId.parse(text(fields, at + ".id")),
                    text(fields, at),
                    text(fields, at + ".done").equals(YES),
                    StepActor.ofCode(text(fields, at + ".by")),
                    text(fields, at + ".who"),
                    day(fields, at + ".day")));
        }
        String programme = text(fields, name + ".programme");
        return new Goal(
                GoalId.parse(text(fields, name + ".id")),
                text(fields, name + ".words"),
                said(fields, name + ".said-by"),
                text(fields, name + ".how"),
                text(fields, name + ".helpers"),
                steps,
                text(fields, name + ".without-step"),
                programme.isEmpty() ? Set.of() : Set.of(programme.split(",")),
                window(fields, name + ".target"),
                window(fields, name + ".next"),
                GoalStatus.ofCode(text(fields, name + ".status")).orElse(GoalStatus.ONGOING),
                view(fields, name + ".view")
                        .map(said -> new GoalView(
                                said, text(fields, name + ".view.changed").equals(YES))));
    }

    private static Optional<PersonsView> view(Map<String, String> fields, String name) {
        return Agreement.ofCode(text(fields, name))
                .map(answer -> new PersonsView(
                        answer, text(fields, name + ".own-words"), LocalDate.parse(text(fields, name + ".on"))));
    }

    private static Optional<Window> window(Map<String, String> fields, String name) {
        return day(fields, name)
                .map(to -> Window.between(day(fields, name + ".from").orElse(to), to));
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        return text(fields, name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(fields, name)));
    }

    private static SaidBy said(Map<String, String> fields, String name) {
        return SaidBy.ofCode(text(fields, name)).orElse(SaidBy.TEAM);
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
