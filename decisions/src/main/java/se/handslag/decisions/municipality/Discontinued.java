package se.handslag.decisions.municipality;

/**
 * There was nothing left to decide of an application, and the matter was closed (avskrivning).
 *
 * @param particulars what every decision states
 * @param ground why there was nothing left to decide
 */
public record Discontinued(Particulars particulars, DiscontinueGround ground) implements MunicipalDecision {
    @Override
    public DecisionKind kind() {
        return DecisionKind.DISCONTINUE;
    }

    @Override
    public <X> X match(Cases<X> cases) {
        return cases.discontinued(this);
    }

    @Override
    public String toString() {
        return "Discontinued[" + id() + "]";
    }
}
