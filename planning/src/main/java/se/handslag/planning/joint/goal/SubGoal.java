package se.handslag.planning.joint.goal;

import se.handslag.core.person.PersonalData;

/**
 * A step on the way to a goal (delmål).
 *
 * @param id the step
 * @param text what is to be done or reached; a step whose text is blank is taken out of the plan
 * @param done whether it is done
 */
public record SubGoal(SubGoalId id, String text, boolean done) implements PersonalData {
    @Override
    public String toString() {
        return "SubGoal[" + id + "]";
    }
}
