package se.handslag.planning.joint.crisis.records;

import java.util.List;

/** The row classes of crisis plans. */
public final class CrisisRows {
    private CrisisRows() {}

    public static List<Class<?>> all() {
        return List.of(CrisisPlanRow.class, CrisisCopyRow.class, CrisisCopyEndRow.class);
    }
}
