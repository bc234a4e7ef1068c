package se.handslag.core.export;

import java.util.Optional;

/** Who asked for an extract. The texts are {@code export.asked-by.<code>}, and {@code .check} says what to make sure of. */
public enum AskedBy {
    /** The person. */
    PERSON("person"),
    /** Who has custody of a child (vårdnadshavare). */
    CUSTODIAN("custodian"),
    /** Appointed to look after the person's interests (god man, förvaltare). */
    GUARDIAN("guardian"),
    /** With a power of attorney (ombud). */
    REPRESENTATIVE("representative");

    private final String code;

    AskedBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<AskedBy> ofCode(String code) {
        for (AskedBy one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
