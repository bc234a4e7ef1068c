package se.handslag.decisions.municipality.correct;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One correction. */
public record CorrectionId(UUID value) {
    public static CorrectionId next(Clock clock) {
        return new CorrectionId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static CorrectionId parse(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
