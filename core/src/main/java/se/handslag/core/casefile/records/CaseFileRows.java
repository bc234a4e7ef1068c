package se.handslag.core.casefile.records;

import java.util.List;

/** The row classes of case files and persons. */
public final class CaseFileRows {
    private CaseFileRows() {}

    public static List<Class<?>> all() {
        return List.of(CaseFileRow.class, PersonRow.class, ProtectionEntryRow.class);
    }
}
