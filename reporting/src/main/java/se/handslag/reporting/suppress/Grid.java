package se.handslag.reporting.suppress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counts as numbered cells, with the sums that each one is in. */
final class Grid {
    private final List<Count> counts;
    private final int[][] cells;
    private final int[][] sums;

    Grid(List<Count> counts, List<Sum> relations) {
        this.counts = counts;
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach(count -> numbers.put(count.id(), numbers.size()));
        List<List<Integer>> memberships = new ArrayList<>();
        counts.forEach(count -> memberships.add(new ArrayList<>()));
        cells = new int[relations.size()][];
        for (int sum = 0; sum < cells.length; sum++) {
            Sum relation = relations.get(sum);
            cells[sum] = new int[relation.parts().size() + 1];
            cells[sum][0] = numbers.get(relation.total());
            for (int part = 0; part < relation.parts().size(); part++) {
                cells[sum][part + 1] = numbers.get(relation.parts().get(part));
            }
            for (int cell : cells[sum]) {
                memberships.get(cell).add(sum);
            }
        }
        sums = memberships.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return counts.size();
    }

    int sumCount() {
        return cells.length;
    }

    Count count(int cell) {
        return counts.get(cell);
    }

    int[] sumsOf(int cell) {
        return sums[cell];
    }

    /** The total first, then its parts. */
    int[] cellsOf(int sum) {
        return cells[sum];
    }

    /** How the sum changes when the cell grows by one: parts weigh one, and the total takes one away. */
    int weight(int sum, int cell) {
        return cells[sum][0] == cell ? -1 : 1;
    }

    /** How far the cell can go down before a reader would see it: to nobody where it is in no table, to one where it is withheld. */
    int room(int cell) {
        return count(cell).value() - (count(cell).standing() == Standing.IMPLIED ? 0 : 1);
    }

    /** Whether the cell can be moved at all: what is published stands, and nobody is shown as nobody. */
    boolean isMovable(int cell) {
        Count count = count(cell);
        return switch (count.standing()) {
            case PUBLISHED -> false;
            case IMPLIED -> true;
            case OFFERED, WITHHELD -> count.value() > 0;
        };
    }
}
