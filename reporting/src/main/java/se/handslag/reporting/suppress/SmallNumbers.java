package se.handslag.reporting.suppress;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Withholds small numbers, and with them as many others as it takes for no withheld number to be computed back.
 *
 * <p>A small count is withheld (primary suppression). It is safe once there is a <em>shift</em>: counts that can be moved up and down together, by
 * one each, so that every sum still holds, no count that is shown moves, and the reader cannot tell how far they have been moved. The
 * cheapest shift is sought; the counts in it that were to be shown are withheld too (secondary suppression), and since they move with it they
 * are as safe as the one that it was sought for. Withholding more never makes a shift impossible, so that one pass is enough.
 *
 * <p>The reader is taken to know every sum, that counts are whole, and that nobody is always shown as nobody: a withheld count is therefore at
 * least one in every shift. Not weighed: what someone knows of a person from elsewhere, and what can be guessed from this method always taking the
 * cheapest way.
 */
public final class SmallNumbers {
    private final Grid grid;
    private final SmallNumberRule rule;
    private final BitSet withheld = new BitSet();
    private final Set<String> exposed = new LinkedHashSet<>();

    private SmallNumbers(CountTables tables, SmallNumberRule rule) {
        this.grid = new Grid(tables.counts(), tables.sums());
        this.rule = rule;
    }

    /** Decides what is shown; the same tables always give the same answer. */
    public static Shown withhold(CountTables tables, SmallNumberRule rule) {
        return new SmallNumbers(tables, rule).decide();
    }

    private Shown decide() {
        BitSet guarded = new BitSet();
        for (int cell = 0; cell < grid.size(); cell++) {
            Count count = grid.count(cell);
            boolean small = rule.isSmall(count.value()) && count.standing() != Standing.PUBLISHED;
            if (small || count.standing() == Standing.WITHHELD) {
                guarded.set(cell);
            }
            if (guarded.get(cell) || count.standing() == Standing.IMPLIED) {
                withheld.set(cell);
            }
        }
        guarded.stream().forEach(this::guard);
        return shown();
    }

    private void guard(int cell) {
        Optional<BitSet> shift = new ShiftSearch(grid, withheld, rule.spread()).cheapest(cell);
        if (shift.isPresent()) {
            withheld.or(shift.get());
            return;
        }
        BitSet reach = reach(cell);
        withheld.or(reach);
        // With nothing published among them all can be twice or three times as many, and every sum still holds.
        boolean open = reach.stream().noneMatch(each -> grid.count(each).standing() == Standing.PUBLISHED);
        if (!open
                && new ShiftSearch(grid, withheld, rule.spread()).cheapest(cell).isEmpty()) {
            exposed.add(grid.count(cell).id());
        }
    }

    /** All that is not nobody and hangs together with the cell by sums. */
    private BitSet reach(int cell) {
        BitSet reach = new BitSet();
        Deque<Integer> left = new ArrayDeque<>(List.of(cell));
        reach.set(cell);
        while (!left.isEmpty()) {
            for (int sum : grid.sumsOf(left.pop())) {
                for (int other : grid.cellsOf(sum)) {
                    if (!reach.get(other) && grid.count(other).value() > 0) {
                        reach.set(other);
                        left.push(other);
                    }
                }
            }
        }
        return reach;
    }

    private Shown shown() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            Count count = grid.count(cell);
            if (count.standing() == Standing.PUBLISHED
                    || (count.standing() == Standing.OFFERED && !withheld.get(cell))) {
                counts.put(count.id(), count.value());
            } else if (count.standing() != Standing.IMPLIED) {
                hidden.add(count.id());
            }
        }
        return new Shown(counts, hidden, exposed);
    }
}
