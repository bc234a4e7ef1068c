package se.handslag.planning.joint.goal;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One step towards a goal, through all versions of the plan. */
public record SubGoalId(UUID value) {
    public static SubGoalId next(Clock clock) {
        return new SubGoalId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static SubGoalId parse(String text) {
        return new SubGoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
