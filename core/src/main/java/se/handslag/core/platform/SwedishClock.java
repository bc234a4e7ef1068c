package se.handslag.core.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Swedish civil time, to the microsecond as a database keeps it, so that what is read back equals what was written. */
final class SwedishClock extends Clock {
    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock source;
    private final ZoneId zone;

    SwedishClock(Clock source) {
        this(source, SWEDEN);
    }

    private SwedishClock(Clock source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SwedishClock(source, other);
    }

    @Override
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
