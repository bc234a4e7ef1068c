package se.handslag.decisions.municipality.erase;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One approved list of what shall be erased. */
public record ErasureListId(UUID value) {
    public static ErasureListId next(Clock clock) {
        return new ErasureListId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static ErasureListId parse(String text) {
        return new ErasureListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
