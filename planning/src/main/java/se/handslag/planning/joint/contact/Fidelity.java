package se.handslag.planning.joint.contact;

import java.util.Optional;

/** How a method that has a manual was given. */
public enum Fidelity {
    /** Nothing is said, or the method has no manual. */
    NOT_NOTED("not-noted"),
    /** As the manual has it. */
    AS_MANUAL("as-manual"),
    /** Adapted to the person or the occasion. */
    ADAPTED("adapted");

    private final String code;

    Fidelity(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code contact.fidelity.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<Fidelity> ofCode(String code) {
        for (Fidelity one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
