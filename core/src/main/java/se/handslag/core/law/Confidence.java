package se.handslag.core.law;

/** How sure the statute book is of a line; whoever relies on a line that is not verified has a lawyer confirm it. */
public enum Confidence {
    /** Read in the wording of the act. */
    VERIFIED("verified"),
    /** Well known, and not read again for this book. */
    HIGH("high"),
    /** Probable; to be confirmed before anyone relies on it. */
    MEDIUM("medium");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }
}
