package se.handslag.reporting.municipality.develop;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Write down what has become of a development area (följ upp utvecklingsområde).
 *
 * @param area the area
 * @param state what has become of it
 * @param text what was done and what it led to
 * @param on the day the group followed it up
 */
public record FollowUpArea(UUID area, FollowUpState state, String text, LocalDate on) {}
