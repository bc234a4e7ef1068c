package se.handslag.bench;

import java.util.Arrays;

/**
 * How long each request of a spell took, and how many there were a second.
 *
 * @param sorted nanoseconds, shortest first
 * @param seconds how long the spell lasted
 * @param failed answers that were not the one asked for
 */
record Latencies(long[] sorted, double seconds, int failed) {
    static Latencies of(long[] nanos, double seconds, int failed) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, seconds, failed);
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    /** Milliseconds that this share of the requests stayed within; 0.5 is the median. */
    double quantile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    /** Several spells as one. */
    static Latencies together(Iterable<Latencies> spells) {
        long[] all = {};
        double seconds = 0;
        int failed = 0;
        for (Latencies spell : spells) {
            int from = all.length;
            all = Arrays.copyOf(all, from + spell.sorted.length);
            System.arraycopy(spell.sorted, 0, all, from, spell.sorted.length);
            seconds += spell.seconds;
            failed += spell.failed;
        }
        return of(all, seconds, failed);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
