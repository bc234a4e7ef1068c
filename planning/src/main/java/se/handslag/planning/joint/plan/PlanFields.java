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
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.plan.PlanField.Part;

/** A plan's content taken apart into fields, and put together again. */
final class PlanFields {
    private static final String DONE = "done";

    private PlanFields() {}

    /** Every field with something in it, in the order of the plan. */
    static Map<PlanField, PlanValue> of(PlanContent content) {
        Map<PlanField, PlanValue> fields = new LinkedHashMap<>();
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

    private static void put(Map<PlanField, PlanValue> fields, Goal goal) {
        GoalId id = goal.id();
        fields.put(
                PlanField.of(Part.WORDS, id),
                new PlanValue(goal.words().strip(), goal.saidBy().code()));
        put(fields, PlanField.of(Part.HOW, id), goal.how(), "");
        put(fields, PlanField.of(Part.HELPERS, id), goal.helpers(), "");
        for (SubGoal step : goal.subGoals()) {
            if (!step.text().isBlank()) {
                put(fields, PlanField.step(id, step.id()), step.text(), step.done() ? DONE : "");
            }
        }
        put(fields, PlanField.of(Part.PROGRAMME, id), String.join(",", new TreeSet<>(goal.programmeGoals())), "");
        put(
                fields,
                PlanField.of(Part.NEXT, id),
                goal.nextFollowUp().map(LocalDate::toString).orElse(""),
                "");
        put(fields, PlanField.of(Part.STATUS, id), "", goal.status().code());
    }

    private static void put(Map<PlanField, PlanValue> fields, PlanField field, String text, String mark) {
        PlanValue value = new PlanValue(text.strip(), mark);
        if (!value.isNone()) {
            fields.put(field, value);
        }
    }

    /** The content that has these fields. */
    static PlanContent content(Map<PlanField, PlanValue> fields) {
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
                view(fields.getOrDefault(PlanField.of(Part.VIEW), PlanValue.NONE)));
    }

    private static Goal goal(Map<PlanField, PlanValue> fields, GoalId id) {
        PlanValue words = value(fields, PlanField.of(Part.WORDS, id));
        List<SubGoal> steps = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (field.goal().equals(Optional.of(id)) && !value.text().isEmpty()) {
                field.step().ifPresent(step -> steps.add(new SubGoal(step, value.text(), DONE.equals(value.mark()))));
            }
        });
        String programme = text(fields, PlanField.of(Part.PROGRAMME, id));
        String next = text(fields, PlanField.of(Part.NEXT, id));
        return new Goal(
                id,
                words.text(),
                said(words),
                text(fields, PlanField.of(Part.HOW, id)),
                text(fields, PlanField.of(Part.HELPERS, id)),
                steps,
                programme.isEmpty() ? Set.of() : Set.of(programme.split(",")),
                next.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(next)),
                GoalStatus.ofCode(value(fields, PlanField.of(Part.STATUS, id)).mark())
                        .orElse(GoalStatus.ONGOING));
    }

    private static SaidBy said(PlanValue value) {
        return SaidBy.ofCode(value.mark()).orElse(SaidBy.TEAM);
    }

    private static Optional<PersonsView> view(PlanValue value) {
        int space = value.mark().indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Agreement.ofCode(value.mark().substring(0, space))
                        .map(answer -> new PersonsView(
                                answer,
                                value.text(),
                                LocalDate.parse(value.mark().substring(space + 1))));
    }

    private static PlanValue value(Map<PlanField, PlanValue> fields, PlanField field) {
        return fields.getOrDefault(field, PlanValue.NONE);
    }

    private static String text(Map<PlanField, PlanValue> fields, PlanField field) {
        return value(fields, field).text();
    }
}
