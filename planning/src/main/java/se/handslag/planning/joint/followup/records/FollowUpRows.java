package se.handslag.planning.joint.followup.records;

import java.util.List;

/** The row classes of follow-ups. */
public final class FollowUpRows {
    private FollowUpRows() {}

    public static List<Class<?>> all() {
        return List.of(GoalProgressRow.class);
    }
}
