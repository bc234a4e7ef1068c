package se.handslag.reporting.joint.fidelity;

/** Where the points of an item come from. */
public enum Origin {
    /** From what the record counts, by the scale's own figures. */
    COUNTED("counted"),
    /** From what someone judges, with the evidence for it. */
    JUDGED("judged"),
    /** There are none: the item was not looked at. */
    NOT_SCORED("not-scored");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code fidelity.origin.<code>}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if none has the code */
    public static Origin ofCode(String code) {
        for (Origin origin : values()) {
            if (origin.code.equals(code)) {
                return origin;
            }
        }
        throw new IllegalArgumentException("No origin has the code '" + code + "'.");
    }
}
