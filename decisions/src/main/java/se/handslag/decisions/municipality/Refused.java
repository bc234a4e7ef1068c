package se.handslag.decisions.municipality;

import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Period;

/**
 * Support was refused (avslag).
 *
 * @param particulars what every decision states
 * @param communication how the person was heard before it, or why not
 */
public record Refused(Particulars particulars, Communication communication) implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.REFUSE;
    }

    @Override
    public Optional<Period> granted() {
        return Optional.empty();
    }

    @Override
    public <X> X match(
            Function<? super Granted, ? extends X> granted,
            Function<? super Extended, ? extends X> extended,
            Function<? super Refused, ? extends X> refused) {
        return refused.apply(this);
    }

    @Override
    public String toString() {
        return "Refused[" + id() + "]";
    }
}
