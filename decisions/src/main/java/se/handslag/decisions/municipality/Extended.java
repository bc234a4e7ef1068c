package se.handslag.decisions.municipality;

import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.decisions.DecisionId;

/**
 * Granted support goes on (förlängning): a decision of its own, made before the earlier one ended.
 *
 * @param particulars what every decision states
 * @param period first and last day; begins the day after the earlier one ends
 * @param conditions what it is granted on, in words; empty for none
 * @param extended the decision that ends when this one begins
 * @param restsOn what in the plan or its follow-up it rests on, in words (Riktlinje för Hikikomori: extension as the work proceeds
 *     according to the plan)
 */
public record Extended(Particulars particulars, Period period, String conditions, DecisionId extended, String restsOn)
        implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.EXTEND;
    }

    @Override
    public Optional<Period> granted() {
        return Optional.of(period);
    }

    @Override
    public Optional<DecisionId> about() {
        return Optional.of(extended);
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.extended(this);
    }

    @Override
    public String toString() {
        return "Extended[" + id() + "]";
    }
}
