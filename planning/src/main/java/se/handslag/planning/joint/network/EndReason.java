package se.handslag.planning.joint.network;

import java.util.Optional;

/** Why someone is no longer a member. The text is {@code network.end.<code>}. */
public enum EndReason {
    /** The person no longer wants it. */
    PERSONS_WISH("persons-wish"),
    /** The member does not want to, or cannot. */
    OWN_WISH("own-wish"),
    /** The member has moved, or works elsewhere. */
    MOVED_ON("moved-on"),
    /** The member has died. */
    DECEASED("deceased"),
    /** Another reason, told in words. */
    OTHER("other");

    private final String code;

    EndReason(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<EndReason> ofCode(String code) {
        for (EndReason one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
