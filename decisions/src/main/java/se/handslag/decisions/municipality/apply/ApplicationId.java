package se.handslag.decisions.municipality.apply;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One application. */
public record ApplicationId(UUID value) {
    public static ApplicationId next(Clock clock) {
        return new ApplicationId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
