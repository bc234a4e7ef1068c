package se.handslag.decisions.municipality.appeal;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One appeal. */
public record AppealId(UUID value) {
    public static AppealId next(Clock clock) {
        return new AppealId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static AppealId parse(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
