package se.handslag.web.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import se.handslag.core.casework.Dates;

/**
 * A clock that whoever tells a story can set to any moment of the past, and that goes by the machine's for everyone else.
 *
 * <p>A thread travels alone: two can tell at once, and what the platform does meanwhile on threads of its own happens now.
 */
public final class TravellingClock extends Clock {
    private final Clock machine;
    private final ThreadLocal<Optional<Instant>> moment = ThreadLocal.withInitial(Optional::empty);

    public TravellingClock(Clock machine) {
        this.machine = machine;
    }

    /** Stands still at this moment, in Sweden, for the thread that asks. */
    void stand(LocalDateTime then) {
        moment.set(Optional.of(then.atZone(Dates.SWEDEN).toInstant()));
    }

    /** Goes by the machine's clock again, for the thread that asks. */
    void go() {
        moment.remove();
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
        return moment.get().orElseGet(machine::instant);
    }
}
