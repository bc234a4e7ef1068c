package se.handslag.planning.joint.network;

import java.util.Optional;

/** Who was asked what the person wishes. The text is {@code network.asked.<code>}. */
public enum WhoWasAsked {
    /** The person. */
    PERSON("person"),
    /** A guardian of a child who does not decide alone. */
    GUARDIAN("guardian"),
    /** A legal representative whose mandate covers it. */
    REPRESENTATIVE("representative");

    private final String code;

    WhoWasAsked(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<WhoWasAsked> ofCode(String code) {
        for (WhoWasAsked one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
