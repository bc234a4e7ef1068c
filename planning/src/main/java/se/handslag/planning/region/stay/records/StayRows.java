package se.handslag.planning.region.stay.records;

import java.util.List;

/** The row classes of stays in hospital. */
public final class StayRows {
    private StayRows() {}

    public static List<Class<?>> all() {
        return List.of(InpatientStayRow.class, StayEventRow.class);
    }
}
