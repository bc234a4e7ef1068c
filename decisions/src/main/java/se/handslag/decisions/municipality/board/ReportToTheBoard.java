package se.handslag.decisions.municipality.board;

import java.time.LocalDate;

/**
 * Report the decisions of some days that the board has not been told of (anmäl delegationsbeslut).
 *
 * @param board which board
 * @param from the first day of the decisions
 * @param to the last day
 * @param meeting the meeting, for example {@code Omsorgsnämnden 2026-12-10}
 */
public record ReportToTheBoard(String board, LocalDate from, LocalDate to, String meeting) {}
