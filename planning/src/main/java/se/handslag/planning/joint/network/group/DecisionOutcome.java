package se.handslag.planning.joint.network.group;

import java.util.Optional;

/** What became of something the group decided. The text is {@code network.outcome.<code>}. */
public enum DecisionOutcome {
    /** It was done. */
    DONE("done"),
    /** The group decided otherwise. */
    CHANGED("changed"),
    /** It was not done, and will not be. */
    NOT_DONE("not-done");

    private final String code;

    DecisionOutcome(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<DecisionOutcome> ofCode(String code) {
        for (DecisionOutcome one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
