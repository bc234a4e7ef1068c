package se.handslag.decisions.municipality.board;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One report to the board. */
public record BoardReportId(UUID value) {
    public static BoardReportId next(Clock clock) {
        return new BoardReportId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
