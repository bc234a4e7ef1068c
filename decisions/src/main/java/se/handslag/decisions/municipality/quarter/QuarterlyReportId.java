package se.handslag.decisions.municipality.quarter;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One report that was sent. */
public record QuarterlyReportId(UUID value) {
    public static QuarterlyReportId next(Clock clock) {
        return new QuarterlyReportId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
