package se.handslag.core.audit.records;

import java.util.List;

/** The row classes of this package, for the authority's persistence unit. */
public final class LogReviewRows {
    private LogReviewRows() {}

    public static List<Class<?>> all() {
        return List.of(
                LogReviewRow.class,
                LogReviewItemRow.class,
                LogJudgementRow.class,
                LogReviewEndRow.class,
                LogReviewRhythmRow.class);
    }
}
