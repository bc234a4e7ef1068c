package se.handslag.planning.joint.goal;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One goal, through all versions of the plan. */
public record GoalId(UUID value) {
    public static GoalId next(Clock clock) {
        return new GoalId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static GoalId parse(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
