package se.handslag.reporting.municipality.develop.records;

import java.util.List;

/** The row classes of development areas. */
public final class DevelopmentAreaRows {
    private DevelopmentAreaRows() {}

    public static List<Class<?>> all() {
        return List.of(DevelopmentAreaRow.class);
    }
}
