package se.handslag.planning.joint.network.group;

import java.util.Optional;

/** How minutes were made known to the person. The text is {@code network.told.<code>}. */
public enum HowTold {
    /** On paper. */
    PAPER("paper"),
    /** Read aloud and talked through. */
    READ_ALOUD("read-aloud"),
    /** Read together on a screen. */
    SCREEN("screen");

    private final String code;

    HowTold(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<HowTold> ofCode(String code) {
        for (HowTold one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
