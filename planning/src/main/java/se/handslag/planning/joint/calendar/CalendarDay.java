package se.handslag.planning.joint.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;

/**
 * One thing in a feed: what kind of thing it is, and when. Nothing in it but {@code page} says whom it is about, and that stays here.
 *
 * @param id the same each time the feed is read, and unlike every other; from it nobody can tell the case
 * @param what what kind of thing, in words that hold for anyone
 * @param on which day
 * @param startsAt when it begins, if it is a meeting with an hour
 * @param page where it is done; only for someone who has come in, and never in the feed
 */
public record CalendarDay(String id, Sentence what, LocalDate on, Optional<Instant> startsAt, String page)
        implements PersonalData {
    @Override
    public String toString() {
        return "CalendarDay[" + id + "]";
    }
}
