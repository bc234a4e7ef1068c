package se.handslag.decisions.municipality;

import java.util.Optional;

/** Why there is nothing left to decide of an application (avskrivningsgrund). */
public enum DiscontinueGround {
    /** The person has taken the application back (återkallelse). */
    WITHDRAWN("withdrawn"),
    /** The person has died. */
    DECEASED("deceased"),
    /** The person has moved, and another municipality answers for them. */
    MOVED("moved"),
    /** The need has been met in some other way, and the person wants no decision. */
    MET_OTHERWISE("met-otherwise");

    private final String code;

    DiscontinueGround(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code decision.discontinue.ground.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<DiscontinueGround> ofCode(String code) {
        for (DiscontinueGround it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
