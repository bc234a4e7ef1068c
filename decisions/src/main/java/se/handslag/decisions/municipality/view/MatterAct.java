package se.handslag.decisions.municipality.view;

import java.util.Optional;
import se.handslag.decisions.municipality.DecisionKind;

/** What can be done in a matter, in the order of the work. */
public enum MatterAct {
    APPLY("apply"),
    INVESTIGATE("investigate"),
    CONSULT("consult"),
    GRANT("grant"),
    REFUSE("refuse"),
    /** A decision that takes two people is sent to the second. */
    PROPOSE("propose"),
    /** The second of two people judges what the first has proposed. */
    APPROVE("approve"),
    NOTIFY("notify"),
    EXTEND("extend");

    private final String code;

    MatterAct(String code) {
        this.code = code;
    }

    /** The code, as in addresses and texts; never changes. */
    public String code() {
        return code;
    }

    /** The kind of decision that the act makes; empty if it makes none. */
    public Optional<DecisionKind> decides() {
        return switch (this) {
            case GRANT -> Optional.of(DecisionKind.GRANT);
            case REFUSE -> Optional.of(DecisionKind.REFUSE);
            case EXTEND -> Optional.of(DecisionKind.EXTEND);
            default -> Optional.empty();
        };
    }
}
