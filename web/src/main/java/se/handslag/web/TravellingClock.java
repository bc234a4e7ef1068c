package se.handslag.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import se.handslag.core.casework.Dates;

/** A clock that can be set to any day of the past while the demo's world is told, and then goes by the machine's. */
final class TravellingClock extends Clock {
    private final Clock machine;
    private volatile Optional<Instant> set = Optional.empty();

    TravellingClock(Clock machine) {
        this.machine = machine;
    }

    /** Stands still at this hour of this day, in Sweden. */
    void stand(LocalDate day, LocalTime hour) {
        set = Optional.of(day.atTime(hour).atZone(Dates.SWEDEN).toInstant());
    }

    /** Goes by the machine's clock again. */
    void go() {
        set = Optional.empty();
    }

    @Override
    public ZoneId getZone() {
        return Dates.SWEDEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return set.orElseGet(machine::instant);
    }
}
