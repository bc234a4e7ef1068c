package se.handslag.web.signin.purpose;

import java.util.Optional;

/** What a store is for. */
public enum Purpose {
    /** Fictitious persons, whom anyone may look at. */
    DEMO("demo"),
    /** Work in earnest, with persons who are not fictitious. */
    EARNEST("earnest");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Purpose> ofCode(String code) {
        for (Purpose purpose : values()) {
            if (purpose.code.equals(code)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
