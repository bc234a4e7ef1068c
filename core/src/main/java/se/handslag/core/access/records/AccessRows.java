package se.handslag.core.access.records;

import java.util.List;

/** The row classes of this package, for the authority's persistence unit. */
public final class AccessRows {
    private AccessRows() {}

    public static List<Class<?>> all() {
        return List.of(AccessReasonRow.class, StaffRelationRow.class, NamedAccessRow.class);
    }
}
