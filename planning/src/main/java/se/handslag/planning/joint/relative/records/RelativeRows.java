package se.handslag.planning.joint.relative.records;

import java.util.List;

/** The row classes of support to relatives. */
public final class RelativeRows {
    private RelativeRows() {}

    public static List<Class<?>> all() {
        return List.of(
                RelativeCaseRow.class,
                RelativeSupportRow.class,
                StruckSupportRow.class,
                RelativeLinkRow.class,
                RelativeEndRow.class,
                RelativeGroupRow.class,
                GroupSessionRow.class,
                GroupPlaceRow.class,
                AttendanceRow.class,
                CountedSupportRow.class);
    }
}
