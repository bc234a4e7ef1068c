package se.handslag.core.consent;

import java.util.Optional;

/** How a consent was given. Sensitive information is normally released on a written one. */
public enum ConsentForm {
    WRITTEN("written"),
    ORAL("oral"),
    ELECTRONIC("electronic");

    private final String code;

    ConsentForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<ConsentForm> ofCode(String code) {
        for (ConsentForm form : values()) {
            if (form.code.equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
