package se.handslag.decisions.municipality;

import java.util.Optional;
import se.handslag.core.casework.Period;

/**
 * Support was granted (bifall).
 *
 * @param particulars what every decision states
 * @param period first and last day of the support
 * @param conditions what it is granted on, in words; empty for none
 */
public record Granted(Particulars particulars, Period period, String conditions) implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GRANT;
    }

    @Override
    public Optional<Period> granted() {
        return Optional.of(period);
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.granted(this);
    }

    @Override
    public String toString() {
        return "Granted[" + id() + "]";
    }
}
