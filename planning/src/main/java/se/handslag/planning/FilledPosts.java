package se.handslag.planning;

/**
 * How posts were filled, in percent-days: a whole post for one day is a hundred.
 *
 * @param there how much was there
 * @param undertaken how much was undertaken, at least 1
 */
public record FilledPosts(long there, long undertaken) {}
