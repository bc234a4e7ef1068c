package se.handslag.core.consent;

import java.util.Optional;

/** Who took a consent back. One guardian is enough: what took two to give does not stand on one. */
public enum WithdrawnBy {
    PERSON("person"),
    /** A guardian (vårdnadshavare). */
    GUARDIAN("guardian"),
    /** A special representative or an administrator (god man, förvaltare). */
    REPRESENTATIVE("representative"),
    /** The other person whom the information is about. */
    SECOND_PERSON("second-person");

    private final String code;

    WithdrawnBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<WithdrawnBy> ofCode(String code) {
        for (WithdrawnBy who : values()) {
            if (who.code.equals(code)) {
                return Optional.of(who);
            }
        }
        return Optional.empty();
    }
}
