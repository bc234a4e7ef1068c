package se.handslag.reporting.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an indicator came to in a period.
 *
 * @param indicator the indicator
 * @param denominator among how many it was counted
 * @param numerator how many of them counted
 * @param groups how many of those that counted were in each group, in the grouping's order; empty for what is no distribution
 * @param days how many of those that counted waited how many days; nobody for what is not about days
 */
public record Figure(Indicator indicator, long denominator, long numerator, Map<String, Long> groups, Days days) {
    public Figure {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** How many in the group; none in one that is not there. */
    public long group(String code) {
        return groups.getOrDefault(code, 0L);
    }

    /** The share in whole percent rounded down; 0 when there is nobody to count among. */
    public int percent() {
        return denominator == 0 ? 0 : (int) (numerator * 100 / denominator);
    }

    /** The same indicator over both. */
    public Figure plus(Figure other) {
        if (!indicator.equals(other.indicator)) {
            throw new IllegalArgumentException("Only figures of the same indicator can be added together.");
        }
        Map<String, Long> sum = new LinkedHashMap<>(groups);
        other.groups.forEach((group, count) -> sum.merge(group, count, Long::sum));
        return new Figure(
                indicator, denominator + other.denominator, numerator + other.numerator, sum, days.plus(other.days));
    }
}
