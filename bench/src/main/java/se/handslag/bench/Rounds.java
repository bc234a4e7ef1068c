package se.handslag.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lets the product and its floor take turns, and prints each round.
 *
 * <p>Machines that are shared are fast in one minute and slow in the next, so that only what was measured next to each other is compared,
 * and the ratio is the median of the rounds' own ratios.
 */
final class Rounds {
    private final PrintStream out;
    private final int rounds;
    private final double seconds;
    private final List<Integer> connections;

    Rounds(PrintStream out, int rounds, double seconds, List<Integer> connections) {
        this.out = out;
        this.rounds = rounds;
        this.seconds = seconds;
        this.connections = connections;
    }

    /** The largest number of connections at once; each has a visitor of its own. */
    int mostConnections() {
        return connections.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    void compare(String what, Load product, Load floor) throws InterruptedException {
        for (int at : connections) {
            compare(what, at, product, floor);
        }
    }

    private void compare(String what, int at, Load product, Load floor) throws InterruptedException {
        warm("product", what, product.run(at, seconds));
        warm("floor", what, floor.run(at, seconds));
        List<Latencies> products = new ArrayList<>();
        List<Latencies> floors = new ArrayList<>();
        double[] ratios = new double[rounds];
        out.printf(Locale.ROOT, "%n%s, %d at once%n", what, at);
        out.printf("  %-10s %12s %12s %8s%n", "round", "product /s", "floor /s", "ratio");
        for (int round = 0; round < rounds; round++) {
            // Who goes first changes, so that neither always meets a warm machine.
            if (round % 2 == 0) {
                products.add(product.run(at, seconds));
                floors.add(floor.run(at, seconds));
            } else {
                floors.add(floor.run(at, seconds));
                products.add(product.run(at, seconds));
            }
            double mine = products.get(round).perSecond();
            double bare = floors.get(round).perSecond();
            ratios[round] = mine / bare;
            out.printf(Locale.ROOT, "  %-10d %12.0f %12.0f %8.2f%n", round + 1, mine, bare, ratios[round]);
        }
        out.printf(
                Locale.ROOT,
                "  %-10s %12.0f %12.0f %8.2f%n",
                "median",
                Latencies.median(
                        products.stream().mapToDouble(Latencies::perSecond).toArray()),
                Latencies.median(
                        floors.stream().mapToDouble(Latencies::perSecond).toArray()),
                Latencies.median(ratios));
        latency("product", Latencies.together(products));
        latency("floor", Latencies.together(floors));
    }

    /** A fast answer that is the wrong one is worth nothing, so that it is not measured. */
    private static void warm(String who, String what, Latencies before) {
        if (before.failed() > 0) {
            throw new IllegalStateException(what + ": the " + who + " gave another answer than the one asked for, "
                    + before.failed() + " times.");
        }
    }

    private void latency(String who, Latencies all) {
        out.printf(
                Locale.ROOT,
                "  %-10s median %.2f ms, p99 %.2f ms, %d answers%s%n",
                who,
                all.quantile(0.5),
                all.quantile(0.99),
                all.sorted().length,
                all.failed() == 0 ? "" : ", " + all.failed() + " NOT the one asked for");
    }
}
