package se.handslag.core.export.records;

import java.util.List;

/** The row classes of this package, for the authority's persistence unit. */
public final class ExportRows {
    private ExportRows() {}

    public static List<Class<?>> all() {
        return List.of(ExportRow.class, WithheldPartRow.class, HandedOutFileRow.class);
    }
}
