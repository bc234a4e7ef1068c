package se.handslag.planning.joint.plan.records;

import java.util.List;

/** The row classes of plans. */
public final class PlanRows {
    private PlanRows() {}

    public static List<Class<?>> all() {
        return List.of(PlanVersionRow.class);
    }
}
