package se.handslag.planning.municipality.discharge.records;

import java.util.List;

/** The row classes of discharges. */
public final class DischargeRows {
    private DischargeRows() {}

    public static List<Class<?>> all() {
        return List.of(DischargeRow.class, MeasuredGoalRow.class);
    }
}
