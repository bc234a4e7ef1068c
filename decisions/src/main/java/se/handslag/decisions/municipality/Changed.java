package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.decisions.DecisionId;

/**
 * An earlier decision was changed (ändring). The earlier one is kept as it was made; this one says what holds from now on.
 *
 * <p>Source: 37–39 §§ förvaltningslagen (2017:900).
 *
 * @param particulars what every decision states
 * @param changed the decision that was changed
 * @param earlier the day of that decision
 * @param ground by what right
 * @param period the support that is granted from now on instead; empty if none is
 * @param conditions what it is granted on, in words; empty for none
 * @param restsOn the condition that reserves the right to change it, word for word; empty on other grounds
 * @param heard how the person was heard before it, where it goes against them; empty where it does not
 */
public record Changed(
        Particulars particulars,
        DecisionId changed,
        LocalDate earlier,
        ChangeGround ground,
        Optional<Period> period,
        String conditions,
        String restsOn,
        Optional<Communication> heard)
        implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHANGE;
    }

    @Override
    public Optional<Period> granted() {
        return period;
    }

    @Override
    public Optional<DecisionId> about() {
        return Optional.of(changed);
    }

    @Override
    public Optional<Communication> communication() {
        return heard;
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.changed(this);
    }

    @Override
    public String toString() {
        return "Changed[" + id() + "]";
    }
}
