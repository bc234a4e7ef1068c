package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Period;

/**
 * How one post was filled over a time, for the annual report. Sums are of percent-days: a whole post for one day is 100.
 *
 * @param post the profession, by its id in the team's blueprint
 * @param party whose it is
 * @param period the days that are counted
 * @param undertaken how much was undertaken
 * @param vacant how much of that was missing since nobody held it
 * @param onLeave how much of that was missing since whoever held it was on leave
 * @param unplanned how much of what was missing had no plan for continuity
 * @param unlike how much of what was there was held without the competence asked for; empty where the party does not tell
 */
public record PostFigures(
        String post,
        AuthorityId party,
        Period period,
        long undertaken,
        long vacant,
        long onLeave,
        long unplanned,
        Optional<Long> unlike) {

    /** Counted from the authority's own posts. */
    public static PostFigures of(AuthorityId party, String post, Period period, List<Stretch> stretches) {
        long undertaken = 0;
        long missing = 0;
        long onLeave = 0;
        long unplanned = 0;
        long unlike = 0;
        for (Stretch stretch : stretches) {
            long days = days(period, stretch.from(), stretch.to());
            undertaken += days * stretch.undertaken();
            missing += days * stretch.missing();
            onLeave += days * stretch.missingByLeave();
            unplanned += stretch.plan().isPresent() ? 0 : days * stretch.missing();
            unlike += days * stretch.unlike();
        }
        return new PostFigures(
                post, party, period, undertaken, missing - onLeave, onLeave, unplanned, Optional.of(unlike));
    }

    /**
     * Counted from what the party has told.
     *
     * @param undertaken what it has undertaken, in percent-days, by the reader's own exemplar
     * @param told what it has told
     */
    public static PostFigures told(AuthorityId party, String post, Period period, long undertaken, List<GapPart> told) {
        long missing = 0;
        long onLeave = 0;
        long unplanned = 0;
        for (GapPart part : told) {
            if (part.post().equals(post)) {
                long days = days(period, part.from(), part.to());
                missing += days * part.missing();
                onLeave += days * part.missingByLeave();
                unplanned += part.plan().isPresent() ? 0 : days * part.missing();
            }
        }
        return new PostFigures(
                post, party, period, undertaken, missing - onLeave, onLeave, unplanned, Optional.empty());
    }

    /** How much of what was undertaken was there, in tenths of a percent, rounded to the nearest; empty if nothing was undertaken. */
    public OptionalInt filledPermille() {
        if (undertaken == 0) {
            return OptionalInt.empty();
        }
        long there = Math.max(0, undertaken - vacant - onLeave);
        return OptionalInt.of((int) ((there * 2_000 + undertaken) / (2 * undertaken)));
    }

    /** How many days of the period lie between the two, both included. */
    static long days(Period period, LocalDate from, Optional<LocalDate> to) {
        LocalDate first = from.isBefore(period.from()) ? period.from() : from;
        LocalDate last = to.filter(end -> end.isBefore(period.to())).orElse(period.to());
        return last.isBefore(first) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }
}
