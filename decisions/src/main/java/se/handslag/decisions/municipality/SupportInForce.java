package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;

/**
 * What support a row of decisions leaves (gällande beviljat stöd): a change takes the place of what it changes, and an early ending cuts
 * all that was granted before it.
 *
 * @param decision the decision that grants it
 * @param period the days that are left of what it granted
 */
public record SupportInForce(MunicipalDecision decision, Period period) {
    /** The support that these decisions of one case leave, in the order in which it was decided; the store's view says the same. */
    public static List<SupportInForce> of(List<MunicipalDecision> oldestFirst) {
        List<SupportInForce> left = new ArrayList<>();
        for (MunicipalDecision decision : oldestFirst) {
            if (decision instanceof Changed changed) {
                left.removeIf(support -> support.decision().id().equals(changed.changed()));
            } else if (decision instanceof Ended ended) {
                left.removeIf(support -> support.period().from().isAfter(ended.lastDay()));
                left.replaceAll(support -> support.endingBy(ended.lastDay()));
            }
            decision.granted().ifPresent(period -> left.add(new SupportInForce(decision, period)));
        }
        return List.copyOf(left);
    }

    /** The support that ends last among what these decisions leave. */
    public static Optional<SupportInForce> last(List<MunicipalDecision> oldestFirst) {
        return of(oldestFirst).stream()
                .reduce((one, other) -> other.period.to().isAfter(one.period.to()) ? other : one);
    }

    /** Whether it ends before the last day that was granted. */
    public boolean isCut() {
        return decision.granted()
                .filter(granted -> period.to().isBefore(granted.to()))
                .isPresent();
    }

    private SupportInForce endingBy(LocalDate lastDay) {
        return period.to().isAfter(lastDay) ? new SupportInForce(decision, new Period(period.from(), lastDay)) : this;
    }
}
