package se.handslag.reporting.national;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds tables of one group up, in any order and in any parts; what comes out is a {@link TableSum}. */
public final class TableTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int COUNT = 0;
    private static final int WITHHELD_BY = 1;
    private static final int ROOM = 2;

    private final HashMap<String, long[]> cells = new HashMap<>();
    private final TreeMap<Integer, Long> medians = new TreeMap<>();
    private long teams;
    private long withheldBy;
    private long total;

    /** Adds a single team's. */
    public TableTally add(TeamTable table) {
        teams++;
        if (table.total().isEmpty()) {
            withheldBy++;
            return this;
        }
        total += table.shownTotal();
        if (table.days() != TeamTable.NO_DAYS) {
            medians.merge(table.days(), 1L, Long::sum);
        }
        for (Map.Entry<String, Long> cell : table.cells().entrySet()) {
            cell(cell.getKey())[COUNT] += cell.getValue();
        }
        if (!table.withheld().isEmpty()) {
            // A cell of nobody is always shown, so that each withheld one has at least one: one of them has at most the
            // rest but one for each other.
            long most = table.between() - table.withheld().size() + 1;
            for (String name : table.withheld()) {
                long[] cell = cell(name);
                cell[WITHHELD_BY]++;
                cell[ROOM] += most;
            }
        }
        return this;
    }

    /** Adds what others have added up. */
    public TableTally add(TableSum sum) {
        teams += sum.teams();
        withheldBy += sum.withheldBy();
        total += sum.total();
        sum.medians().forEach((days, telling) -> medians.merge(days, telling, Long::sum));
        sum.cells().forEach((name, other) -> {
            long[] cell = cell(name);
            cell[COUNT] += other.count();
            cell[WITHHELD_BY] += other.withheldBy();
            cell[ROOM] += other.room();
        });
        return this;
    }

    private long[] cell(String name) {
        return cells.computeIfAbsent(name, unseen -> new long[3]);
    }

    /** What has been added so far. */
    public TableSum sum() {
        TreeMap<String, CellSum> sums = new TreeMap<>();
        cells.forEach((name, cell) -> sums.put(name, new CellSum(cell[COUNT], cell[WITHHELD_BY], cell[ROOM])));
        return new TableSum(teams, withheldBy, total, sums, new TreeMap<>(medians));
    }
}
