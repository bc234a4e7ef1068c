package se.handslag.eligibility.municipality.contact;

import java.util.Optional;

/** Who gets in touch, in relation to the person. */
public enum Caller {
    /** The person themselves. */
    SELF("self"),
    /** A relative or someone else near the person (anhörig). */
    RELATIVE("relative"),
    /** Anyone else who has noticed the person's situation, or someone who does not say. */
    OTHER("other");

    private final String code;

    Caller(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code eligibility.caller.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<Caller> ofCode(String code) {
        for (Caller caller : values()) {
            if (caller.code.equals(code)) {
                return Optional.of(caller);
            }
        }
        return Optional.empty();
    }
}
