package se.handslag.planning.joint.goal;

import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.PersonsView;

/**
 * What the person answered when asked about one goal.
 *
 * @param said the answer
 * @param changedSince whether the goal has been changed since they answered
 */
public record GoalView(PersonsView said, boolean changedSince) implements PersonalData {
    /** An answer about the goal as it stands. */
    public static GoalView of(PersonsView said) {
        return new GoalView(said, false);
    }

    /** The same answer, about a goal that has since been changed. */
    public GoalView butChanged() {
        return new GoalView(said, true);
    }

    @Override
    public String toString() {
        return "GoalView[" + said.answer() + "]";
    }
}
