package se.handslag.planning.joint.plan;

import java.util.Arrays;
import java.util.Optional;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.SubGoalId;

/**
 * One field of a plan: the smallest thing that two people can change at the same time without asking.
 *
 * <p>A text and whose words it is are one field, so that nobody is made to have said what someone else wrote.
 *
 * @param part what it is
 * @param section the section's id; empty for other fields
 * @param goal the goal; empty for fields outside goals
 * @param step the step; empty for other fields
 */
public record PlanField(Part part, String section, Optional<GoalId> goal, Optional<SubGoalId> step) {

    /** The kinds of field. Texts: {@code plan.field.<code>}. */
    public enum Part {
        AIM("aim"),
        PARTICIPATION("participation"),
        VIEW("view"),
        SECTION("section"),
        WORDS("words"),
        HOW("how"),
        HELPERS("helpers"),
        PROGRAMME("programme"),
        TARGET("target"),
        NEXT("next"),
        STATUS("status"),
        GOAL_VIEW("goal-view"),
        WITHOUT_STEP("without-step"),
        STEP("step");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The code in forms and copies; never changes. */
        public String code() {
            return code;
        }

        static Optional<Part> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(part -> part.code.equals(code))
                    .findFirst();
        }
    }

    static PlanField of(Part part) {
        return new PlanField(part, "", Optional.empty(), Optional.empty());
    }

    static PlanField section(String id) {
        return new PlanField(Part.SECTION, id, Optional.empty(), Optional.empty());
    }

    static PlanField of(Part part, GoalId goal) {
        return new PlanField(part, "", Optional.of(goal), Optional.empty());
    }

    static PlanField step(GoalId goal, SubGoalId step) {
        return new PlanField(Part.STEP, "", Optional.of(goal), Optional.of(step));
    }

    /** A name for the field that says which it is, for forms: {@code aim}, {@code section.background}, {@code goal.<id>.words}. */
    public String code() {
        if (part == Part.SECTION) {
            return "section." + section;
        }
        return goal.map(id -> "goal." + id + "." + part.code()).orElse(part.code())
                + step.map(id -> "." + id).orElse("");
    }

    /** Reads what {@link #code()} wrote; empty if it is no field. */
    public static Optional<PlanField> parse(String code) {
        String[] words = code.split("\\.", -1);
        try {
            if (words.length == 1) {
                return Part.ofCode(code).map(PlanField::of);
            } else if (words.length == 2 && words[0].equals(Part.SECTION.code())) {
                return Optional.of(section(words[1]));
            } else if (words.length == 3 && words[0].equals("goal")) {
                GoalId id = GoalId.parse(words[1]);
                return Part.ofCode(words[2]).map(part -> of(part, id));
            } else if (words.length == 4 && words[0].equals("goal") && words[2].equals(Part.STEP.code())) {
                return Optional.of(step(GoalId.parse(words[1]), SubGoalId.parse(words[3])));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // An identifier in it is none; so it is no field either.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
