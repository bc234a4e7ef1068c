package se.handslag.decisions.municipality.delegate;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One version of the delegation order. */
public record DelegationOrderId(UUID value) {
    public static DelegationOrderId next(Clock clock) {
        return new DelegationOrderId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
