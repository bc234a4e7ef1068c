package se.handslag.planning.region.rehabilitation.records;

import java.util.List;

/** The row classes of rehabilitation plans. */
public final class RehabilitationRows {
    private RehabilitationRows() {}

    public static List<Class<?>> all() {
        return List.of(RehabilitationPlanRow.class);
    }
}
