package se.handslag.reporting.municipality.approve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader who writes every equation down that holds for anybody's report, and solves them: which of the unknowns have one value only. Reckons modulo a
 * prime, so that nothing is lost to rounding.
 */
final class Arithmetic {
    private static final long PRIME = 1_000_003;

    private final Map<String, Integer> unknowns = new LinkedHashMap<>();
    private final List<Map<String, Integer>> equations = new ArrayList<>();

    /** What the terms with their weights come to is known to be a number; only the unknown terms matter. */
    void equation(Set<String> known, Map<String, Integer> terms) {
        Map<String, Integer> open = new LinkedHashMap<>();
        terms.forEach((term, weight) -> {
            if (!known.contains(term)) {
                unknowns.putIfAbsent(term, unknowns.size());
                open.put(term, weight);
            }
        });
        if (!open.isEmpty()) {
            equations.add(open);
        }
    }

    Set<String> solved() {
        int columns = unknowns.size();
        long[][] rows = new long[equations.size()][columns];
        for (int row = 0; row < rows.length; row++) {
            int number = row;
            equations
                    .get(row)
                    .forEach((term, weight) -> rows[number][unknowns.get(term)] = Math.floorMod(weight, PRIME));
        }
        int done = 0;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            long[] swapped = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = swapped;
            clear(rows, done, column);
            done++;
        }
        List<String> names = List.copyOf(unknowns.keySet());
        Set<String> solved = new LinkedHashSet<>();
        for (int row = 0; row < done; row++) {
            int only = -1;
            int number = 0;
            for (int column = 0; column < columns; column++) {
                if (rows[row][column] != 0) {
                    only = column;
                    number++;
                }
            }
            if (number == 1) {
                solved.add(names.get(only));
            }
        }
        return solved;
    }

    private static void clear(long[][] rows, int pivot, int column) {
        long inverse = power(rows[pivot][column], PRIME - 2);
        for (int i = 0; i < rows[pivot].length; i++) {
            rows[pivot][i] = rows[pivot][i] * inverse % PRIME;
        }
        for (int row = 0; row < rows.length; row++) {
            long factor = rows[row][column];
            if (row != pivot && factor != 0) {
                for (int i = 0; i < rows[row].length; i++) {
                    rows[row][i] = Math.floorMod(rows[row][i] - factor * rows[pivot][i], PRIME);
                }
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left /= 2) {
            if (left % 2 == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
