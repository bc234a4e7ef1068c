package se.handslag.reporting.municipality.approve;

/**
 * Approve a year's report (godkänn årsrapporten), after which it is never changed.
 *
 * @param team the team's id, as written
 * @param year the calendar year
 * @param contentHash the hash of what was read before it was approved
 * @param wordsRead whether the one who approves has read the words and found that they point no person out
 */
public record ApproveAnnualReport(String team, int year, String contentHash, boolean wordsRead) {}
