package se.handslag.planning.joint.step.records;

import java.util.List;

/** The row classes of the team's steps. */
public final class StepRows {
    private StepRows() {}

    public static List<Class<?>> all() {
        return List.of(StepMarkRow.class);
    }
}
