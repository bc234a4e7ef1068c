package se.handslag.planning.region.discharge.records;

import java.util.List;

/** The row classes of ends of care. */
public final class CareEndRows {
    private CareEndRows() {}

    public static List<Class<?>> all() {
        return List.of(CareEndRow.class);
    }
}
