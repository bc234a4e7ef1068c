package se.handslag.planning.joint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.plan.PlanField.Part;

/** A plan's content taken apart into fields, and put together again. */
final class PlanFields {
    private static final String DONE = "done";
    private static final String OPEN = "open";
    private static final String NONE = "-";
    private static final String CHANGED = " changed";
    private static final int PARTS_OF_A_STEP = 4;

    private PlanFields() {}

    /** Every field with something in it, in the order of the plan. */
    static Map<PlanField, FieldValue> of(PlanContent content) {
        Map<PlanField, FieldValue> fields = new LinkedHashMap<>();
        put(fields, PlanField.of(Part.AIM), content.aim(), "");
        for (PlanSectionText section : content.sections()) {
            if (!section.text().isBlank()) {
                put(
                        fields,
                        PlanField.section(section.section()),
                        section.text(),
                        section.saidBy().code());
            }
        }
        content.goals().forEach(goal -> put(fields, goal));
        put(fields, PlanField.of(Part.PARTICIPATION), content.participation(), "");
        content.view()
                .ifPresent(view -> put(
                        fields,
                        PlanField.of(Part.VIEW),
                        view.ownWords(),
                        view.answer().code() + " " + view.on()));
        return fields;
    }

    private static void put(Map<PlanField, FieldValue> fields, Goal goal) {
        GoalId id = goal.id();
        fields.put(
                PlanField.of(Part.WORDS, id),
                new FieldValue(goal.words().strip(), goal.saidBy().code()));
        put(fields, PlanField.of(Part.HOW, id), goal.how(), "");
        put(fields, PlanField.of(Part.HELPERS, id), goal.helpers(), "");
        for (SubGoal step : goal.subGoals()) {
            if (!step.text().isBlank()) {
                put(fields, PlanField.step(id, step.id()), step.text(), mark(step));
            }
        }
        put(fields, PlanField.of(Part.PROGRAMME, id), String.join(",", new TreeSet<>(goal.programmeGoals())), "");
        goal.target().ifPresent(days -> put(fields, PlanField.of(Part.TARGET, id), days.text(), reason(days)));
        goal.review().ifPresent(days -> put(fields, PlanField.of(Part.NEXT, id), days.text(), reason(days)));
        put(fields, PlanField.of(Part.STATUS, id), "", goal.status().code());
        goal.view()
                .ifPresent(view -> put(
                        fields,
                        PlanField.of(Part.GOAL_VIEW, id),
                        view.said().ownWords(),
                        view.said().answer().code() + " " + view.said().on() + (view.changedSince() ? CHANGED : "")));
        put(fields, PlanField.of(Part.WITHOUT_STEP, id), goal.withoutStep(), "");
    }

    private static String reason(Window days) {
        return days.moved().map(MoveReason::code).orElse("");
    }

    /** What is said of a step besides its words: done or not, whose it is, its day, and which of them; nothing if nothing is. */
    private static String mark(SubGoal step) {
        boolean plain =
                step.actor().isEmpty() && step.day().isEmpty() && step.who().isBlank();
        if (plain) {
            return step.done() ? DONE : "";
        }
        return String.join(
                " ",
                step.done() ? DONE : OPEN,
                step.actor().map(StepActor::code).orElse(NONE),
                step.day().map(LocalDate::toString).orElse(NONE),
                step.who().strip());
    }

    private static SubGoal step(SubGoalId id, FieldValue value) {
        String[] said = value.mark().split(" ", PARTS_OF_A_STEP);
        if (said.length < PARTS_OF_A_STEP) {
            return new SubGoal(id, value.text(), DONE.equals(value.mark()));
        }
        return new SubGoal(
                id,
                value.text(),
                said[0].equals(DONE),
                StepActor.ofCode(said[1]),
                said[3],
                said[2].equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(said[2])));
    }

    private static void put(Map<PlanField, FieldValue> fields, PlanField field, String text, String mark) {
        FieldValue value = new FieldValue(text.strip(), mark);
        if (!value.isNone()) {
            fields.put(field, value);
        }
    }

    /** The content that has these fields. */
    static PlanContent content(Map<PlanField, FieldValue> fields) {
        List<PlanSectionText> sections = new ArrayList<>();
        Set<GoalId> goals = new LinkedHashSet<>();
        fields.forEach((field, value) -> {
            if (field.part() == Part.SECTION && !value.text().isEmpty()) {
                sections.add(new PlanSectionText(field.section(), value.text(), said(value)));
            }
            field.goal().ifPresent(goals::add);
        });
        return new PlanContent(
                text(fields, PlanField.of(Part.AIM)),
                sections,
                goals.stream().map(id -> goal(fields, id)).toList(),
                text(fields, PlanField.of(Part.PARTICIPATION)),
                view(fields.getOrDefault(PlanField.of(Part.VIEW), FieldValue.NONE)));
    }

    private static Goal goal(Map<PlanField, FieldValue> fields, GoalId id) {
        FieldValue words = value(fields, PlanField.of(Part.WORDS, id));
        List<SubGoal> steps = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (field.goal().equals(Optional.of(id)) && !value.text().isEmpty()) {
                field.step().ifPresent(step -> steps.add(step(step, value)));
            }
        });
        String programme = text(fields, PlanField.of(Part.PROGRAMME, id));
        return new Goal(
                id,
                words.text(),
                said(words),
                text(fields, PlanField.of(Part.HOW, id)),
                text(fields, PlanField.of(Part.HELPERS, id)),
                steps,
                text(fields, PlanField.of(Part.WITHOUT_STEP, id)),
                programme.isEmpty() ? Set.of() : Set.of(programme.split(",")),
                window(value(fields, PlanField.of(Part.TARGET, id))),
                window(value(fields, PlanField.of(Part.NEXT, id))),
                GoalStatus.ofCode(value(fields, PlanField.of(Part.STATUS, id)).mark())
                        .orElse(GoalStatus.ONGOING),
                goalView(value(fields, PlanField.of(Part.GOAL_VIEW, id))));
    }

    private static Optional<Window> window(FieldValue value) {
        if (value.text().isEmpty()) {
            return Optional.empty();
        }
        Window days = Window.parse(value.text());
        return Optional.of(
                MoveReason.ofCode(value.mark()).map(days::movedBecause).orElse(days));
    }

    private static Optional<GoalView> goalView(FieldValue value) {
        boolean changed = value.mark().endsWith(CHANGED);
        String mark = changed ? value.mark().substring(0, value.mark().length() - CHANGED.length()) : value.mark();
        return view(new FieldValue(value.text(), mark)).map(said -> new GoalView(said, changed));
    }

    private static SaidBy said(FieldValue value) {
        return SaidBy.ofCode(value.mark()).orElse(SaidBy.TEAM);
    }

    private static Optional<PersonsView> view(FieldValue value) {
        int space = value.mark().indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Agreement.ofCode(value.mark().substring(0, space))
                        .map(answer -> new PersonsView(
                                answer,
                                value.text(),
                                LocalDate.parse(value.mark().substring(space + 1))));
    }

    private static FieldValue value(Map<PlanField, FieldValue> fields, PlanField field) {
        return fields.getOrDefault(field, FieldValue.NONE);
    }

    private static String text(Map<PlanField, FieldValue> fields, PlanField field) {
        return value(fields, field).text();
    }
}
