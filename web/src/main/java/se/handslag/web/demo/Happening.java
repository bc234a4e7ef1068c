package se.handslag.web.demo;

import java.time.LocalDateTime;

/**
 * Something in a story, at its moment.
 *
 * @param at Swedish time
 * @param deed what was done
 */
public record Happening(LocalDateTime at, Deed deed) {}
