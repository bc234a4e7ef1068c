package se.handslag.decisions.municipality.investigate;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One investigation. */
public record InvestigationId(UUID value) {
    public static InvestigationId next(Clock clock) {
        return new InvestigationId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
