package se.handslag.decisions.municipality.carryout;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One thing recorded of carrying out a decision. */
public record CarryingOutFactId(UUID value) {
    public static CarryingOutFactId next(Clock clock) {
        return new CarryingOutFactId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
