package se.handslag.planning.joint.sip;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One coordinated individual plan, the same from the need to the end. */
public record SipId(UUID value) {
    public static SipId next(Clock clock) {
        return new SipId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static SipId parse(String text) {
        return new SipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
