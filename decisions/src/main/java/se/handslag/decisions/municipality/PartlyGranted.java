package se.handslag.decisions.municipality;

import java.util.Optional;
import se.handslag.core.casework.Period;

/**
 * Some of what was applied for was granted and the rest refused (delvis bifall).
 *
 * @param particulars what every decision states; its reasons say why the rest was refused
 * @param period first and last day of the support that is granted
 * @param conditions what it is granted on, in words; empty for none
 * @param notGranted what was applied for and is refused, in words
 * @param heard how the person was heard before, or why not
 */
public record PartlyGranted(
        Particulars particulars, Period period, String conditions, String notGranted, Communication heard)
        implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GRANT_IN_PART;
    }

    @Override
    public Optional<Period> granted() {
        return Optional.of(period);
    }

    @Override
    public Optional<Communication> communication() {
        return Optional.of(heard);
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.partlyGranted(this);
    }

    @Override
    public String toString() {
        return "PartlyGranted[" + id() + "]";
    }
}
