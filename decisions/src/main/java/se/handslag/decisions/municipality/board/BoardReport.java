package se.handslag.decisions.municipality.board;

import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;

/**
 * That decisions made on delegation were reported to the board (anmälan).
 *
 * @param id the report
 * @param board the board
 * @param days when the decisions were made
 * @param meeting the meeting at which the board is told, as people call it
 * @param decisions how many
 * @param law the paragraph on reporting, as cited on the day
 * @param statuteBook the version of the statute book: 64 hexadecimal digits
 * @param contentHash SHA-256 over the decisions reported, in order, each with the hash of its content
 * @param reported who reported them, and when
 */
public record BoardReport(
        BoardReportId id,
        String board,
        Period days,
        String meeting,
        int decisions,
        String law,
        String statuteBook,
        String contentHash,
        Signature reported) {}
