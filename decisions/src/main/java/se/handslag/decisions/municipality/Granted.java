package se.handslag.decisions.municipality;

import java.util.Optional;
import java.util.function.Function;
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
    public <X> X match(
            Function<? super Granted, ? extends X> granted,
            Function<? super Extended, ? extends X> extended,
            Function<? super Refused, ? extends X> refused) {
        return granted.apply(this);
    }

    @Override
    public String toString() {
        return "Granted[" + id() + "]";
    }
}
