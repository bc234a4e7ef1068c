package se.handslag.core.consent;

import java.util.Optional;

/**
 * What a person must have been told before a yes is a consent: all of it, or they do not know what they say yes to.
 *
 * <p>Source: guidance of Norrköpings kommun and Kunskapsguiden on consent to lift secrecy; the list itself is our reading of them.
 */
public enum Told {
    /** Which parties give and get. */
    PARTIES("parties"),
    /** Which information. */
    INFORMATION("information"),
    /** What it is for. */
    PURPOSE("purpose"),
    /** For how long. */
    DURATION("duration"),
    /** That one may say no. */
    MAY_REFUSE("may-refuse"),
    /** That one may take it back at any time. */
    MAY_WITHDRAW("may-withdraw"),
    /** What follows from a yes and from a no. */
    CONSEQUENCES("consequences");

    private final String code;

    Told(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Told> ofCode(String code) {
        for (Told told : values()) {
            if (told.code.equals(code)) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }
}
