package se.handslag.decisions.municipality;

import java.util.Optional;

/**
 * An application was turned away without being tried (avvisning).
 *
 * @param particulars what every decision states
 * @param ground why it could not be tried
 * @param heard how the person was heard before it, or why not
 */
public record Dismissed(Particulars particulars, DismissGround ground, Communication heard)
        implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.DISMISS;
    }

    @Override
    public Optional<Communication> communication() {
        return Optional.of(heard);
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.dismissed(this);
    }

    @Override
    public String toString() {
        return "Dismissed[" + id() + "]";
    }
}
