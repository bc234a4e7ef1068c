package se.handslag.web.joint.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.web.shell.Choice;

/**
 * What the page of one's own link shows.
 *
 * @param open the link that is open now
 * @param stopped why the latest one is not open any more; empty if there is none, or it is
 * @param link the address, said once to whoever has just made it
 * @param days for how long it can be made to hold
 */
public record CalendarPage(Optional<Open> open, String stopped, Optional<String> link, List<Choice> days) {
    public record Open(Instant madeAt, LocalDate until) {}
}
