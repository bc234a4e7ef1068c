package se.handslag.decisions.municipality.court;

import java.util.Optional;

/** What a court made of an appeal. */
public enum RulingOutcome {
    /** The decision stands (avslag). */
    UPHELD("upheld"),
    /** The court has changed the decision (bifall). */
    CHANGED("changed"),
    /** The court sends the matter back to be decided again (återförvisning). */
    REMANDED("remanded"),
    /** The court closes the case without trying it (avskrivning eller avvisning). */
    STRUCK_OFF("struck-off");

    private final String code;

    RulingOutcome(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code court.outcome.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<RulingOutcome> ofCode(String code) {
        for (RulingOutcome it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
