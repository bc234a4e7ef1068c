package se.handslag.core.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Time-ordered identifiers, made here and not by the database (UUID version 7, RFC 9562, section 6.2, method 1).
 *
 * <p>Forty-eight bits of milliseconds, twenty-six that count within the millisecond from a random beginning, then forty-eight random bits:
 * new rows lie beside each other in an index, what was made first comes first, and an id says nothing about anyone.
 */
public final class TimeOrderedIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 26;
    private static final int LOW_COUNTER_BITS = 14;

    private static long lastMillis = Long.MIN_VALUE;
    private static long counter;

    private TimeOrderedIds() {}

    /** A new identifier at the time of the clock, after every other that this program has made in the same millisecond. */
    public static UUID next(Clock clock) {
        long millis = clock.millis();
        long count = count(millis);
        long high = (millis << 16) | 0x7000L | (count >>> LOW_COUNTER_BITS);
        long low = 0x8000000000000000L
                | ((count & ((1L << LOW_COUNTER_BITS) - 1)) << 48)
                | (RANDOM.nextLong() & 0xFFFFFFFFFFFFL);
        return new UUID(high, low);
    }

    /** No identifier made at this time or later comes before it, and none made before it comes after. */
    public static UUID earliest(Instant at) {
        return new UUID((at.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L);
    }

    private static synchronized long count(long millis) {
        if (millis == lastMillis) {
            counter = (counter + 1) & ((1L << COUNTER_BITS) - 1);
        } else {
            lastMillis = millis;
            // The highest bit is left for counting, so that it does not begin anew within the millisecond.
            counter = RANDOM.nextLong() & ((1L << (COUNTER_BITS - 1)) - 1);
        }
        return counter;
    }
}
