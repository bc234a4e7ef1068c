package se.handslag.reporting.national;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * One table over many teams: sums of what they show, and how much is not shown.
 *
 * @param teams how many teams sent the table
 * @param withheldBy how many of them withhold it whole
 * @param total how many there were in the others
 * @param cells each cell that any of the others has
 * @param medians how many teams told which median of days; none for a table that is not about days
 */
public record TableSum(
        long teams, long withheldBy, long total, SortedMap<String, CellSum> cells, SortedMap<Integer, Long> medians)
        implements Serializable {
    public TableSum {
        cells = Collections.unmodifiableSortedMap(cells);
        medians = Collections.unmodifiableSortedMap(medians);
    }

    /**
     * The median of the team in the middle, where teams stand by theirs; of two in the middle the lower. Not the median of the persons, which the
     * teams' own do not tell.
     */
    public OptionalInt middleMedian() {
        long telling = medians.values().stream().mapToLong(Long::longValue).sum();
        long before = 0;
        for (Map.Entry<Integer, Long> each : medians.entrySet()) {
            before += each.getValue();
            if (2 * before >= telling) {
                return OptionalInt.of(each.getKey());
            }
        }
        return OptionalInt.empty();
    }
}
