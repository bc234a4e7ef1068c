package se.handslag.decisions;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One consultation (samråd); the same number stands in the record that asked and in the one that answered. */
public record ConsultationId(UUID value) {
    public static ConsultationId next(Clock clock) {
        return new ConsultationId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static ConsultationId parse(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
