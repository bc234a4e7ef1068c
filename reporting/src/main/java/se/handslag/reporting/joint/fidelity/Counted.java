package se.handslag.reporting.joint.fidelity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.handslag.reporting.fidelity.Measure;

/**
 * A measure as a record counts it: so many of, or for each of, so many.
 *
 * @param measure what is counted
 * @param count how many
 * @param of what they are held against, at least 1: persons, staff, contacts, or persons times weeks
 */
public record Counted(Measure measure, long count, long of) {
    private static final int DECIMALS = 2;
    private static final long HUNDRED = 100;

    public Counted {
        if (of < 1 || count < 0) {
            throw new IllegalArgumentException("Something is counted, and held against something.");
        }
    }

    /** The value in the measure's unit, with two decimals. */
    public BigDecimal value() {
        long factor = measure.unit() == Measure.Unit.PERCENT ? HUNDRED : 1;
        return BigDecimal.valueOf(count * factor).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}
