package se.handslag.decisions.municipality.apply;

import java.util.Optional;

/** Who applied (sökande): the person, or someone who may speak for them. */
public enum AppliedBy {
    /** The person (den enskilde). */
    PERSON("person"),
    /** Someone with a power of attorney (ombud med fullmakt); 14 § förvaltningslagen (2017:900). */
    REPRESENTATIVE("representative"),
    /** A guardian or administrator whose mandate covers it (god man, förvaltare). */
    GUARDIAN("guardian");

    private final String code;

    AppliedBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code application.by.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<AppliedBy> ofCode(String code) {
        for (AppliedBy it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
