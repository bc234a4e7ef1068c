package se.handslag.decisions.municipality.apply;

import java.util.Optional;

/** How an application came (ansökningssätt). No form is required of the person. */
public enum ApplicationForm {
    WRITTEN("written"),
    ORAL("oral"),
    /** By e-mail or an electronic service; it has come in on the day it reached the authority, at whatever hour. */
    ELECTRONIC("electronic");

    private final String code;

    ApplicationForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code application.form.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ApplicationForm> ofCode(String code) {
        for (ApplicationForm it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
