package se.handslag.core.audit.review;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Signature;

/**
 * A review of the log.
 *
 * @param from the first day of what is reviewed
 * @param to the last day
 * @param size how many lines were drawn by lot, at most
 * @param seed what the lot was drawn with, so that it can be drawn again
 * @param lines how many lines there were in the period; {@link #MANY} if there were as many or more
 * @param drawn by whom and when
 * @param ended by whom and when, once it is
 */
public record LogReview(
        LogReviewId id,
        LocalDate from,
        LocalDate to,
        int size,
        long seed,
        long lines,
        Signature drawn,
        Optional<Signature> ended) {
    /** Beyond this they are not counted. */
    public static final long MANY = 100_000;
}
