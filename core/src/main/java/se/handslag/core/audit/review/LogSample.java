package se.handslag.core.audit.review;

import java.time.Instant;
import java.util.List;

/** What a review of this authority's log looks at. */
public interface LogSample {
    /** How many lines there are in the period; at most {@link LogReview#MANY}. */
    long lines(Instant from, Instant until);

    /**
     * So many lines drawn by lot, and every line that is always looked at: on a protected person, by reason and in an emergency. What the
     * platform did by itself is left out.
     *
     * @param seed the same log, period and seed give the same lines
     */
    List<DrawnAccess> draw(Instant from, Instant until, int size, long seed);
}
