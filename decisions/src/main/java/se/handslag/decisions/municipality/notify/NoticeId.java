package se.handslag.decisions.municipality.notify;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One recorded notice. */
public record NoticeId(UUID value) {
    public static NoticeId next(Clock clock) {
        return new NoticeId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static NoticeId parse(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
