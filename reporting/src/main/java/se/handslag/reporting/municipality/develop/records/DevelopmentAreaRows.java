package se.handslag.reporting.municipality.develop.records;

import java.util.List;

/** The row classes of development areas and what became of them. */
public final class DevelopmentAreaRows {
    private DevelopmentAreaRows() {}

    public static List<Class<?>> all() {
        return List.of(DevelopmentAreaRow.class, FollowUpRow.class);
    }
}
