package se.handslag.reporting.municipality.annual;

/**
 * Count the year (ta fram årsrapporten).
 *
 * @param team the team's id, as written
 * @param year the calendar year, not one to come
 */
public record PrepareAnnualReport(String team, int year) {}
