package se.handslag.decisions.municipality.prepare;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One thing that was done before a decision. */
public record PreparationId(UUID value) {
    public static PreparationId next(Clock clock) {
        return new PreparationId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an id */
    public static PreparationId parse(String text) {
        return new PreparationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
