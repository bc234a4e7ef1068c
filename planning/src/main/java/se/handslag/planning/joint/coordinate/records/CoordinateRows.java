package se.handslag.planning.joint.coordinate.records;

import java.util.List;

/** The row classes of coordinators, caseloads and cover. */
public final class CoordinateRows {
    private CoordinateRows() {}

    public static List<Class<?>> all() {
        return List.of(
                FurtherCoordinatorRow.class, CaseloadReasonRow.class, StaffAbsenceRow.class, StaffAbsenceEndRow.class);
    }
}
