package se.handslag.decisions.region.commit;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One thing that the region has said of its care. */
public record CareStatementId(UUID value) {
    public static CareStatementId next(Clock clock) {
        return new CareStatementId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
