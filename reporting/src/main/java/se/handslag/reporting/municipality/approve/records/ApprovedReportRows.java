package se.handslag.reporting.municipality.approve.records;

import java.util.List;

/** The row classes of approved reports. */
public final class ApprovedReportRows {
    private ApprovedReportRows() {}

    public static List<Class<?>> all() {
        return List.of(ApprovedReportRow.class);
    }
}
