package se.handslag.core.audit.review;

import java.time.LocalDate;

/**
 * Begin a review of the log.
 *
 * @param from the first day that is reviewed
 * @param to the last day
 * @param size how many lines are drawn by lot
 * @param seed what the lot is drawn with
 */
public record DrawLogReview(LocalDate from, LocalDate to, int size, long seed) {}
