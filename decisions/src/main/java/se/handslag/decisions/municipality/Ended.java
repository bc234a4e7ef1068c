package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.decisions.DecisionId;

/**
 * Granted support ends before its last day (upphörande i förtid). It cuts all support in the case that was granted before it.
 *
 * @param particulars what every decision states
 * @param ended the latest decision that granted the support
 * @param ground by what right
 * @param lastDay the last day of support
 * @param restsOn how and when the person said that they want no more, or the condition that reserves the right to end it; empty on other
 *     grounds
 * @param heard how the person was heard before it, where it goes against them; empty where it does not
 */
public record Ended(
        Particulars particulars,
        DecisionId ended,
        EndGround ground,
        LocalDate lastDay,
        String restsOn,
        Optional<Communication> heard)
        implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.END;
    }

    @Override
    public Optional<DecisionId> about() {
        return Optional.of(ended);
    }

    @Override
    public Optional<Communication> communication() {
        return heard;
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.ended(this);
    }

    @Override
    public String toString() {
        return "Ended[" + id() + "]";
    }
}
