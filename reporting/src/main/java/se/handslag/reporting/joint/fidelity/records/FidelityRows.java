package se.handslag.reporting.joint.fidelity.records;

import java.util.List;

/** The row classes of assessments of fidelity. */
public final class FidelityRows {
    private FidelityRows() {}

    public static List<Class<?>> all() {
        return List.of(FidelityAssessmentRow.class, FidelityItemRow.class);
    }
}
