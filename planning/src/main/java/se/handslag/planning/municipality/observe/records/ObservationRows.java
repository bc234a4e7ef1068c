package se.handslag.planning.municipality.observe.records;

import java.util.List;

/** The row classes of observations. */
public final class ObservationRows {
    private ObservationRows() {}

    public static List<Class<?>> all() {
        return List.of(ObservationRow.class, ObservationAnswerRow.class);
    }
}
