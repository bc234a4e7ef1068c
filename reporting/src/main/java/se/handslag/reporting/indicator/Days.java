package se.handslag.reporting.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many waited how many days. It is as large as there are different numbers of days, however many have waited.
 *
 * @param counts how many, by days
 */
public record Days(Map<Integer, Long> counts) {
    /** Nobody. */
    public static final Days NONE = new Days(Map.of());

    public Days {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many they are. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The day in the middle, or the whole day between the two in the middle, rounded down; empty for nobody. */
    public OptionalInt median() {
        long count = count();
        if (count == 0) {
            return OptionalInt.empty();
        }
        int upper = at(count / 2);
        return OptionalInt.of(count % 2 == 1 ? upper : (at(count / 2 - 1) + upper) / 2);
    }

    /** The least number of days that at least so many percent waited no longer than; empty for nobody. */
    public OptionalInt percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A percentile is from 1 to 100.");
        }
        long count = count();
        if (count == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(at((count * percent + 99) / 100 - 1));
    }

    /** Both together. */
    public Days plus(Days other) {
        Map<Integer, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((days, count) -> sum.merge(days, count, Long::sum));
        return new Days(sum);
    }

    /** The days of the one at this place, when they stand in order; the first is at 0. */
    private int at(long place) {
        long before = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) {
            before += each.getValue();
            if (before > place) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("There are not so many.");
    }
}
