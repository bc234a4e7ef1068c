package se.handslag.eligibility.joint.finding.records;

import java.util.List;

/** The row classes of findings. */
public final class FindingRows {
    private FindingRows() {}

    public static List<Class<?>> all() {
        return List.of(FindingRow.class);
    }
}
