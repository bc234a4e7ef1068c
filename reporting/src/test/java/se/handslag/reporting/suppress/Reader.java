package se.handslag.reporting.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A reader with a pencil who tries what a withheld count can be: value after value, and every way to fill the rest in. Knows the sums, what is
 * shown, that withheld counts are at least one, and nothing of how they were chosen.
 */
final class Reader {
    private static final int UNKNOWN = -1;

    private final List<Count> counts;
    private final List<Sum> sums;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] values;
    private final int[] least;
    private final int most;

    Reader(CountTables tables, Shown shown, int most) {
        this.counts = tables.counts();
        this.sums = tables.sums();
        this.most = most;
        this.values = new int[counts.size()];
        this.least = new int[counts.size()];
        for (int i = 0; i < values.length; i++) {
            Count count = counts.get(i);
            numbers.put(count.id(), i);
            boolean hidden = count.standing() == Standing.IMPLIED || shown.isWithheld(count.id());
            values[i] = hidden ? UNKNOWN : shown.count(count.id()).orElseThrow();
            least[i] = count.standing() == Standing.IMPLIED ? 0 : 1;
        }
    }

    /** The values that the count can have, of those up to the most that is tried; stops when there are enough. */
    TreeSet<Integer> possible(String id, int enough) {
        int cell = numbers.get(id);
        TreeSet<Integer> possible = new TreeSet<>();
        for (int value = least[cell]; value <= most && possible.size() < enough; value++) {
            if (canBe(values, cell, value)) {
                possible.add(value);
            }
        }
        return possible;
    }

    private boolean canBe(int[] known, int cell, int value) {
        int[] next = known.clone();
        next[cell] = value;
        if (!follow(next)) {
            return false;
        }
        int open = nextOpen(next);
        if (open < 0) {
            return true;
        }
        for (int attempt = least[open]; attempt <= most; attempt++) {
            if (canBe(next, open, attempt)) {
                return true;
            }
        }
        return false;
    }

    /** Fills in what follows by itself; false when a sum cannot hold. */
    private boolean follow(int[] known) {
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : sums) {
                int total = numbers.get(sum.total());
                int added = 0;
                List<Integer> open = new ArrayList<>();
                for (String part : sum.parts()) {
                    int cell = numbers.get(part);
                    if (known[cell] == UNKNOWN) {
                        open.add(cell);
                    } else {
                        added += known[cell];
                    }
                }
                int atLeast =
                        added + open.stream().mapToInt(cell -> least[cell]).sum();
                if (known[total] == UNKNOWN) {
                    if (atLeast > most) {
                        return false;
                    }
                    if (open.isEmpty()) {
                        if (added < least[total]) {
                            return false;
                        }
                        known[total] = added;
                        more = true;
                    }
                } else if (open.size() == 1) {
                    int rest = known[total] - added;
                    if (rest < least[open.get(0)]) {
                        return false;
                    }
                    known[open.get(0)] = rest;
                    more = true;
                } else if (atLeast > known[total] || (open.isEmpty() && added != known[total])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One of those whose sum has the fewest open, so that wrong ways end soon. */
    private int nextOpen(int[] known) {
        int chosen = -1;
        int fewest = Integer.MAX_VALUE;
        for (Sum sum : sums) {
            int[] open = sum.parts().stream()
                    .mapToInt(numbers::get)
                    .filter(cell -> known[cell] == UNKNOWN)
                    .toArray();
            if (open.length > 0 && open.length < fewest) {
                fewest = open.length;
                chosen = open[0];
            }
        }
        if (chosen >= 0) {
            return chosen;
        }
        return Arrays.stream(
                        numbers.values().stream().mapToInt(Integer::intValue).toArray())
                .filter(cell -> known[cell] == UNKNOWN)
                .findFirst()
                .orElse(-1);
    }
}
