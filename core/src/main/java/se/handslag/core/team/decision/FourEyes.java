package se.handslag.core.team.decision;

/**
 * Which decisions one person prepares and another, who has had no part in the matter, approves (fyra ögon).
 *
 * <p>It is a policy of a team or of an authority and no demand of law. Of two policies the stricter holds.
 */
public enum FourEyes {
    /** One person decides. */
    NEVER("never"),
    /** Decisions that go against the person. */
    AGAINST_THE_PERSON("against-the-person"),
    /** Every decision. */
    ALWAYS("always");

    private final String code;

    FourEyes(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** The stricter of the two. */
    public FourEyes orStricter(FourEyes other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** @throws IllegalArgumentException if no policy has the code */
    public static FourEyes ofCode(String code) {
        for (FourEyes it : values()) {
            if (it.code.equals(code)) {
                return it;
            }
        }
        throw new IllegalArgumentException("No policy of four eyes has the code '" + code + "'.");
    }
}
