package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Period;

/**
 * How far an item of a delegation order reaches (beloppsgräns och liknande). What kinds of decisions it covers is the item's own.
 *
 * @param mostMonths the longest support that one decision on it grants, in whole months; empty for no limit
 * @param from the item's first day, inside the order's; empty for the order's own
 * @param to the item's last day; empty for the order's own
 */
public record DelegationLimit(Optional<Integer> mostMonths, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** No limit but the order's own. */
    public static final DelegationLimit NONE =
            new DelegationLimit(Optional.empty(), Optional.empty(), Optional.empty());

    /** The most months that a limit can have: what is longer is no limit but a slip of the finger. */
    public static final int HIGHEST = 120;

    /** Support of at most this many months. */
    public static DelegationLimit ofMonths(int most) {
        return new DelegationLimit(Optional.of(most), Optional.empty(), Optional.empty());
    }

    boolean isInForce(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /** Whether support for these days can be decided within it. */
    boolean allows(Period period) {
        return mostMonths
                .filter(months -> period.to()
                        .isAfter(Period.ofMonths(period.from(), months).to()))
                .isEmpty();
    }
}
