package se.handslag.decisions.municipality.view;

import java.util.Optional;
import se.handslag.decisions.municipality.DecisionKind;

/** What can be done in a matter, in the order of the work. */
public enum MatterAct {
    APPLY("apply"),
    DECLARE("declare"),
    INTERPRET("interpret"),
    COMPLETE("complete"),
    INVESTIGATE("investigate"),
    ADD_MATERIAL("add-material"),
    CONSULT("consult"),
    ASK_FOR_HEARING("ask-for-hearing"),
    HOLD_HEARING("hold-hearing"),
    COMMUNICATE("communicate"),
    REPLY("reply"),
    SKIP_COMMUNICATION("skip-communication"),
    NOTIFY_OF_DELAY("notify-of-delay"),
    DEMAND("demand"),
    WITHDRAW("withdraw"),
    GRANT("grant"),
    GRANT_PART("grant-part"),
    REFUSE("refuse"),
    DISMISS("dismiss"),
    DISCONTINUE("discontinue"),
    REFUSE_DEMAND("refuse-demand"),
    /** A decision that takes two people is sent to the second. */
    PROPOSE("propose"),
    /** The second of two people judges what the first has proposed. */
    APPROVE("approve"),
    NOTIFY("notify"),
    EXTEND("extend"),
    END("end");

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
            case GRANT_PART -> Optional.of(DecisionKind.GRANT_IN_PART);
            case REFUSE -> Optional.of(DecisionKind.REFUSE);
            case DISMISS -> Optional.of(DecisionKind.DISMISS);
            case DISCONTINUE -> Optional.of(DecisionKind.DISCONTINUE);
            case REFUSE_DEMAND -> Optional.of(DecisionKind.REFUSE_DEMAND);
            case EXTEND -> Optional.of(DecisionKind.EXTEND);
            case END -> Optional.of(DecisionKind.END);
            default -> Optional.empty();
        };
    }
}
