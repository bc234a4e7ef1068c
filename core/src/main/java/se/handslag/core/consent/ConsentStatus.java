package se.handslag.core.consent;

/** Where a consent stands on a day. It is never stored: it follows from what was said and from the day. */
public enum ConsentStatus {
    /** It begins later. */
    FUTURE("future"),
    ACTIVE("active"),
    /** It stands, and ends soon. */
    EXPIRING("expiring"),
    EXPIRED("expired"),
    /** All of it has been taken back. */
    WITHDRAWN("withdrawn"),
    /** A newer consent has taken its place. */
    SUPERSEDED("superseded");

    private final String code;

    ConsentStatus(String code) {
        this.code = code;
    }

    /** The code that programs and texts go by; never changes. */
    public String code() {
        return code;
    }

    /** Whether something may be handed over on it that day. */
    public boolean isInForce() {
        return this == ACTIVE || this == EXPIRING;
    }

    /** Whether there is something left to take back or to replace. */
    public boolean isStanding() {
        return isInForce() || this == FUTURE;
    }
}
