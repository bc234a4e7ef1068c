package se.handslag.planning.joint.mapping.records;

import java.util.List;

/** The row classes of mappings. */
public final class MappingRows {
    private MappingRows() {}

    public static List<Class<?>> all() {
        return List.of(MappingVersionRow.class, MappingSourceRow.class);
    }
}
