package se.handslag.reporting.directory;

/**
 * What a region answered on coordinated psychiatry and social services for the young with harmful use or addiction (Minimaria).
 *
 * @param region the region, as the survey writes it
 * @param minimaria its answer; not known where the survey has none
 */
public record RegionAnswer(String region, Answer minimaria) {}
