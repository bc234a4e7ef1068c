package se.handslag.reporting.municipality.national;

/**
 * Make the national file of a team's year (ta fram underlag till nationell uppföljning).
 *
 * @param team the team's id, as written
 * @param year the calendar year, whose report is approved
 */
public record ExportNationalYear(String team, int year) {}
