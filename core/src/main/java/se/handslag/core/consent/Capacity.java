package se.handslag.core.consent;

import java.util.Optional;

/**
 * Who decides over the person's secrecy, and in what capacity.
 *
 * <p>That a child is heard in its own right from 15 is the Social Services Act's; that it also decides over secrecy from then on, and that
 * what a representative may consent to depends on the mandate, is our reading, and the age is the authority's to settle: {@link
 * se.handslag.core.consent.policy.ConsentLimits}.
 */
public enum Capacity {
    /** A grown person decides for themself. */
    SELF("self"),
    /** A child who is old and mature enough decides for itself. */
    CHILD("child"),
    /** The one guardian (vårdnadshavare) who has custody alone. */
    GUARDIAN("guardian"),
    /** Two guardians who share custody, and agree. */
    GUARDIANS("guardians"),
    /** A special representative (god man) whose mandate covers it. */
    REPRESENTATIVE("representative"),
    /** An administrator (förvaltare) whose mandate covers it. */
    ADMINISTRATOR("administrator"),
    /** The person cannot take a position, and nobody may for them: consent is no ground. */
    UNABLE("unable");

    private final String code;

    Capacity(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether guardians decide for a child. */
    public boolean isByGuardians() {
        return this == GUARDIAN || this == GUARDIANS;
    }

    /** Whether it rests on a mandate that someone has been given. */
    public boolean needsMandate() {
        return this == REPRESENTATIVE || this == ADMINISTRATOR;
    }

    public static Optional<Capacity> ofCode(String code) {
        for (Capacity capacity : values()) {
            if (capacity.code.equals(code)) {
                return Optional.of(capacity);
            }
        }
        return Optional.empty();
    }
}
