package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.decisions.DecisionId;

/**
 * An appeal came too late and was turned away (avvisning av överklagande). That can be appealed by itself.
 *
 * <p>Source: 45 § förvaltningslagen (2017:900).
 *
 * @param particulars what every decision states
 * @param appealed the decision that was appealed
 * @param arrivedOn the day on which the appeal came in
 * @param lastDay the last day on which it could have come
 */
public record AppealDismissed(Particulars particulars, DecisionId appealed, LocalDate arrivedOn, LocalDate lastDay)
        implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.DISMISS_APPEAL;
    }

    @Override
    public Optional<DecisionId> about() {
        return Optional.of(appealed);
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.appealDismissed(this);
    }

    @Override
    public String toString() {
        return "AppealDismissed[" + id() + "]";
    }
}
