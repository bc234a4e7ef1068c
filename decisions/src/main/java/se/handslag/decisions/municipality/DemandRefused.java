package se.handslag.decisions.municipality;

import java.time.LocalDate;

/**
 * A demand that a delayed matter be decided was refused (avslag på begäran om avgörande): the matter needs more time, and that can be
 * appealed by itself.
 *
 * <p>Source: 12 § förvaltningslagen (2017:900).
 *
 * @param particulars what every decision states; its reasons say what the matter still waits for
 * @param demandedOn the day on which the demand came in
 */
public record DemandRefused(Particulars particulars, LocalDate demandedOn) implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.REFUSE_DEMAND;
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.demandRefused(this);
    }

    @Override
    public String toString() {
        return "DemandRefused[" + id() + "]";
    }
}
