package se.handslag.decisions.municipality.quarter;

/**
 * Freeze the report of a quarter as it is handed in to the inspectorate and the auditors.
 *
 * @param quarter which quarter
 * @param contentHash the hash of the report as the one who sends it has read it
 */
public record SendQuarterlyReport(YearQuarter quarter, String contentHash) {}
