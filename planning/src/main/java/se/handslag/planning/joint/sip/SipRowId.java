package se.handslag.planning.joint.sip;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One row of a coordinated individual plan. */
public record SipRowId(UUID value) implements Comparable<SipRowId> {
    public static SipRowId next(Clock clock) {
        return new SipRowId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static SipRowId parse(String text) {
        return new SipRowId(UUID.fromString(text));
    }

    /** As they are written, so that what was made first comes first, whatever the sign of the number. */
    @Override
    public int compareTo(SipRowId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
