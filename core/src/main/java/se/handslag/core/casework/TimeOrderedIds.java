package se.handslag.core.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Time-ordered identifiers, made here and not by the database (UUID version 7, RFC 9562).
 *
 * <p>Forty-eight bits of milliseconds, then seventy-four random bits: new rows lie beside each other in an index, and an id says
 * nothing about anyone.
 */
public final class TimeOrderedIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedIds() {}

    /** A new identifier at the time of the clock. */
    public static UUID next(Clock clock) {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
