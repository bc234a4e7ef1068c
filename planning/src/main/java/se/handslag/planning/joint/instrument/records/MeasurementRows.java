package se.handslag.planning.joint.instrument.records;

import java.util.List;

/** The row classes of measurements. */
public final class MeasurementRows {
    private MeasurementRows() {}

    public static List<Class<?>> all() {
        return List.of(MeasurementRow.class, MeasurementValueRow.class, MeasurementStruckRow.class);
    }
}
