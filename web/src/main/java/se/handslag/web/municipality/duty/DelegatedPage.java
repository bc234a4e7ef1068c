package se.handslag.web.municipality.duty;

import java.util.List;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions.Listed;
import se.handslag.web.shell.Choice;

/**
 * Decisions made on delegation, as the page shows them.
 *
 * @param which which are asked for
 * @param listing those of this page
 * @param listed the same, with how many there are in all
 * @param csvPath where all of them are as CSV
 * @param pdfPath where all of them are as PDF
 * @param nextPath where the list goes on; empty at its end
 * @param boards the boards that have not been told of all
 */
public record DelegatedPage(
        Which which,
        Listing listing,
        Listed listed,
        String csvPath,
        String pdfPath,
        String nextPath,
        List<Choice> boards) {
    public DelegatedPage {
        boards = List.copyOf(boards);
    }
}
