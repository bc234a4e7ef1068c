package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Whether the time that an answer takes tells that someone exists: an id that never was, beside the id of another municipality's person and
 * that of a protected person for whom the reader is not named. All three are answered as a page that does not exist.
 *
 * <p>They are asked in turn, in an order drawn anew each time, on one connection. The rank test of Mann and Whitney says how often one of them
 * takes longer than an id that never was: half the time if nothing can be told.
 */
final class Conceal {
    private static final String READER = "municipality-0380 elin";
    private static final int WARMING = 200;
    private static final int ASKED = 1_500;
    /** Two standard errors and a half: what chance exceeds once in eighty times. */
    private static final double TELLING = 2.5;

    private final PrintStream out;
    private final UnderLoad underLoad;
    private final Path work;

    Conceal(PrintStream out, UnderLoad underLoad, Path work) {
        this.out = out;
        this.underLoad = underLoad;
        this.work = work;
    }

    void onH2() throws IOException, InterruptedException {
        try (Program program =
                underLoad.product(List.of("--data", work.resolve("h2").toString()))) {
            // The demo goes on telling its persons until this page is there.
            UnderLoad.reading(program);
            measure(program.port());
        }
    }

    private void measure(int port) throws IOException, InterruptedException {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("an id that never was", List.of());
        kinds.put("another municipality's", known(port, "municipality-0319 oskar"));
        Set<String> hidden = new TreeSet<>(known(port, "municipality-0380 sara"));
        hidden.addAll(known(port, "municipality-0380 maria"));
        known(port, READER).forEach(hidden::remove);
        if (!hidden.isEmpty()) {
            kinds.put("a protected person's", List.copyOf(hidden));
        }
        Map<String, long[]> taken = ask(Visitor.signedIn(port, READER), kinds);
        out.printf(Locale.ROOT, "%nTime to be told that there is no such page, %d times each, H2:%n", ASKED);
        long[] never = taken.get("an id that never was");
        taken.forEach((kind, times) -> say(kind, times, never));
    }

    private static List<String> known(int port, String who) throws IOException, InterruptedException {
        return List.copyOf(Visitor.signedIn(port, who).cases("/personer").keySet());
    }

    private static Map<String, long[]> ask(Visitor visitor, Map<String, List<String>> kinds)
            throws IOException, InterruptedException {
        Random random = new Random(319);
        Map<String, long[]> taken = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> taken.put(kind, new long[ASKED]));
        List<String> order = new ArrayList<>(kinds.keySet());
        for (int i = -WARMING; i < ASKED; i++) {
            Collections.shuffle(order, random);
            for (String kind : order) {
                List<String> ids = kinds.get(kind);
                String id = ids.isEmpty()
                        ? new UUID(random.nextLong(), random.nextLong()).toString()
                        : ids.get(random.nextInt(ids.size()));
                long nanos = visitor.timeNotFound("/person/" + id);
                if (i >= 0) {
                    taken.get(kind)[i] = nanos;
                }
            }
        }
        return taken;
    }

    private void say(String kind, long[] times, long[] never) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2] / 1e6;
        if (times == never) {
            out.printf(Locale.ROOT, "  %-26s median %6.3f ms%n", kind, median);
            return;
        }
        double longer = longer(times, never);
        double error = Math.sqrt((times.length + never.length + 1) / (12.0 * times.length * never.length));
        double z = (longer - 0.5) / error;
        out.printf(
                Locale.ROOT,
                "  %-26s median %6.3f ms, longer in %4.1f %% of pairs, z %+.1f: %s%n",
                kind,
                median,
                longer * 100,
                z,
                Math.abs(z) < TELLING ? "cannot be told apart" : "can be told apart");
    }

    /** How often one of the first takes longer than one of the others; ties count half. */
    static double longer(long[] first, long[] others) {
        record Taken(long nanos, boolean isFirst) {}
        List<Taken> all = new ArrayList<>();
        for (long nanos : first) {
            all.add(new Taken(nanos, true));
        }
        for (long nanos : others) {
            all.add(new Taken(nanos, false));
        }
        all.sort(Comparator.comparingLong(Taken::nanos));
        double ranks = 0;
        int from = 0;
        while (from < all.size()) {
            int to = from;
            while (to < all.size() && all.get(to).nanos() == all.get(from).nanos()) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                ranks += all.get(i).isFirst() ? rank : 0;
            }
            from = to;
        }
        double n = first.length;
        return (ranks - n * (n + 1) / 2) / (n * others.length);
    }
}
