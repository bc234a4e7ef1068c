package se.handslag.core.casefile;

import java.util.Optional;

/** How the person wants to be reached. Some answer only text messages. */
public enum ContactPreference {
    ANY("any"),
    PHONE("phone"),
    TEXT_MESSAGE("text-message"),
    LETTER("letter"),
    THROUGH_RELATIVE("through-relative");

    private final String code;

    ContactPreference(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code prefers.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ContactPreference> ofCode(String code) {
        for (ContactPreference preference : values()) {
            if (preference.code.equals(code)) {
                return Optional.of(preference);
            }
        }
        return Optional.empty();
    }
}
