package se.handslag.planning.joint.agreement.post;

/** Why a post is not filled as it was undertaken. */
public enum GapCause {
    /** Nobody holds it, or not all of it (vakans). */
    VACANT("vacant"),
    /** Whoever holds it is on leave, and nobody stands in for all of it (tjänstledighet). */
    LEAVE("leave"),
    /** Both at once. */
    BOTH("both");

    private final String code;

    GapCause(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no cause has the code */
    public static GapCause ofCode(String code) {
        for (GapCause cause : values()) {
            if (cause.code.equals(code)) {
                return cause;
            }
        }
        throw new IllegalArgumentException("No cause of a gap has the code " + code + ".");
    }
}
