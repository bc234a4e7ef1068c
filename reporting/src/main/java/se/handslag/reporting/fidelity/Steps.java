package se.handslag.reporting.fidelity;

import java.math.BigDecimal;
import java.util.List;

/**
 * From which value an item is worth two, three, four and five points.
 *
 * @param limits four limits, in the order of the points
 * @param moreIsBetter whether a limit is reached from below (at least so much), or passed from above (less than so much)
 */
public record Steps(List<BigDecimal> limits, boolean moreIsBetter) {
    public Steps {
        limits = List.copyOf(limits);
        if (limits.size() != FidelityScale.MOST_POINTS - FidelityScale.LEAST_POINTS) {
            throw new IllegalArgumentException("There is a limit for each of the points from two to five.");
        }
        for (int i = 1; i < limits.size(); i++) {
            int order = limits.get(i).compareTo(limits.get(i - 1));
            if (moreIsBetter ? order <= 0 : order >= 0) {
                throw new IllegalArgumentException("The limits are to go one way.");
            }
        }
    }

    /** What a value is worth. */
    public int points(BigDecimal value) {
        int points = FidelityScale.LEAST_POINTS;
        for (BigDecimal limit : limits) {
            int order = value.compareTo(limit);
            if (moreIsBetter ? order < 0 : order >= 0) {
                return points;
            }
            points++;
        }
        return points;
    }
}
