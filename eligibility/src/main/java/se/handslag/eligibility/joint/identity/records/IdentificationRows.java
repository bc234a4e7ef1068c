package se.handslag.eligibility.joint.identity.records;

import java.util.List;

/** The row classes of identifications. */
public final class IdentificationRows {
    private IdentificationRows() {}

    public static List<Class<?>> all() {
        return List.of(IdentificationRow.class);
    }
}
