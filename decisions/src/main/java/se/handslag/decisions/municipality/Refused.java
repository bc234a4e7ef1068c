package se.handslag.decisions.municipality;

import java.util.Optional;

/**
 * Support was refused (avslag).
 *
 * @param particulars what every decision states
 * @param heard how the person was heard before it, or why not
 */
public record Refused(Particulars particulars, Communication heard) implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.REFUSE;
    }

    @Override
    public Optional<Communication> communication() {
        return Optional.of(heard);
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.refused(this);
    }

    @Override
    public String toString() {
        return "Refused[" + id() + "]";
    }
}
