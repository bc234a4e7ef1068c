package se.handslag.reporting.suppress;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/**
 * Seeks the cheapest shift that a cell is part of, depth first: the cell grows by one, and each sum that no longer holds is mended by moving
 * one more of its cells, until all hold.
 *
 * <p>Cheapest is the one that withholds the fewest counts that would have been shown, and of those the smallest. The search gives up after a fixed
 * number of steps and takes the best it has found, so that the answer never depends on the machine.
 */
final class ShiftSearch {
    private static final int MOST_STEPS = 40_000;
    private static final int NO_LIMIT = Integer.MAX_VALUE / 4;
    private static final long ONE_MORE = 1L << 32;

    private final Grid grid;
    private final BitSet free;
    private final int spread;
    private final int[][] inOrder;
    private final int[] moved;
    private final int[] off;
    private long best = Long.MAX_VALUE;
    private BitSet found = new BitSet();
    private int steps;

    /** @param free the cells that are withheld already and cost nothing */
    ShiftSearch(Grid grid, BitSet free, int spread) {
        this.grid = grid;
        this.free = free;
        this.spread = spread;
        this.inOrder = new int[grid.sumCount()][];
        for (int sum = 0; sum < inOrder.length; sum++) {
            inOrder[sum] = ordered(sum);
        }
        this.moved = new int[grid.size()];
        this.off = new int[grid.sumCount()];
    }

    /** The cells of the cheapest shift; empty when none was found. */
    Optional<BitSet> cheapest(int cell) {
        if (grid.isMovable(cell)) {
            move(cell, 1, 0, NO_LIMIT, NO_LIMIT);
        }
        return best == Long.MAX_VALUE ? Optional.empty() : Optional.of(found);
    }

    /**
     * @param up how far the whole shift can be taken upwards; cells that go down set it
     * @param down how far it can be taken downwards; cells that go up set it
     */
    private void move(int cell, int by, long cost, int up, int down) {
        long price = cost + (free.get(cell) ? 0 : ONE_MORE + grid.count(cell).value());
        int upwards = by < 0 ? Math.min(up, grid.room(cell)) : up;
        int downwards = by > 0 ? Math.min(down, grid.room(cell)) : down;
        if (price >= best || upwards + downwards < spread || steps++ >= MOST_STEPS) {
            return;
        }
        moved[cell] = by;
        for (int sum : grid.sumsOf(cell)) {
            off[sum] += by * grid.weight(sum, cell);
        }
        mend(price, upwards, downwards);
        for (int sum : grid.sumsOf(cell)) {
            off[sum] -= by * grid.weight(sum, cell);
        }
        moved[cell] = 0;
    }

    private void mend(long cost, int up, int down) {
        int[] fewest = new int[0];
        int broken = -1;
        for (int sum = 0; sum < off.length; sum++) {
            if (off[sum] != 0) {
                int[] candidates = candidates(sum);
                if (broken < 0 || candidates.length < fewest.length) {
                    broken = sum;
                    fewest = candidates;
                }
            }
        }
        if (broken < 0) {
            best = cost;
            found = moves();
            return;
        }
        int wanted = -Integer.signum(off[broken]);
        for (int cell : fewest) {
            move(cell, wanted * grid.weight(broken, cell), cost, up, down);
        }
    }

    /** Those in the sum that can be moved and have not been. */
    private int[] candidates(int sum) {
        int[] all = inOrder[sum];
        int[] left = new int[all.length];
        int number = 0;
        for (int cell : all) {
            if (moved[cell] == 0) {
                left[number++] = cell;
            }
        }
        return Arrays.copyOf(left, number);
    }

    /** What is withheld already first, then the smallest that leave room enough. */
    private int[] ordered(int sum) {
        return Arrays.stream(grid.cellsOf(sum))
                .filter(grid::isMovable)
                .boxed()
                .sorted(Comparator.comparing((Integer cell) -> !free.get(cell))
                        .thenComparing(cell -> grid.room(cell) < spread)
                        .thenComparing(cell -> grid.count(cell).value())
                        .thenComparing(cell -> cell))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private BitSet moves() {
        BitSet moves = new BitSet();
        for (int cell = 0; cell < moved.length; cell++) {
            if (moved[cell] != 0) {
                moves.set(cell);
            }
        }
        return moves;
    }
}
