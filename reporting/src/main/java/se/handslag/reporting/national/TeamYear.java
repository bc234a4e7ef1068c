package se.handslag.reporting.national;

import java.io.Serializable;

/**
 * Whose year it is.
 *
 * @param year the calendar year, all of it
 * @param team the team's id
 * @param model the id of the model it works by, or the team's own where it is a model by itself
 * @param region the code of the region it lies in
 */
public record TeamYear(int year, String team, String model, String region) implements Serializable {}
