package se.handslag.reporting.national;

import java.util.Collections;
import java.util.SortedMap;

/**
 * One table over many teams: sums of what they show, and how much is not shown.
 *
 * @param teams how many teams sent the table
 * @param withheldBy how many of them withhold it whole
 * @param total how many there were in the others
 * @param cells each cell that any of the others has
 */
public record TableSum(long teams, long withheldBy, long total, SortedMap<String, CellSum> cells) {
    public TableSum {
        cells = Collections.unmodifiableSortedMap(cells);
    }
}
