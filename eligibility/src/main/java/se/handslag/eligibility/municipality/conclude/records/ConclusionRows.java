package se.handslag.eligibility.municipality.conclude.records;

import java.util.List;

/** The row classes of concluded assessments. */
public final class ConclusionRows {
    private ConclusionRows() {}

    public static List<Class<?>> all() {
        return List.of(ConcludedAssessmentRow.class);
    }
}
