package se.handslag.planning.joint.inform.catalogue.records;

import java.util.List;

/** The row classes of the catalogue. */
public final class CatalogueRows {
    private CatalogueRows() {}

    public static List<Class<?>> all() {
        return List.of(CatalogueEntryRow.class);
    }
}
