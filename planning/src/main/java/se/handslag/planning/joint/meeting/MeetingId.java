package se.handslag.planning.joint.meeting;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One meeting. */
public record MeetingId(UUID value) {
    static MeetingId next(Clock clock) {
        return new MeetingId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static MeetingId parse(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
