package se.handslag.core.casefile.protection;

import java.util.Optional;
import se.handslag.core.casework.Sentence;

/** Where it was read that someone is protected, or no longer. The text is {@code protection.source.<code>}. */
public enum ProtectionSource {
    /** The population register (folkbokföringen), as the Tax Agency gives it out. */
    POPULATION_REGISTER("population-register"),
    /** The person, or someone near them, has told. */
    TOLD("told"),
    /** Another authority has handed it over. */
    ANOTHER_AUTHORITY("another-authority"),
    /** Another case here about the same person. */
    ANOTHER_CASE("another-case");

    private final String code;

    ProtectionSource(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public Sentence sentence() {
        return Sentence.of("protection.source." + code);
    }

    public static Optional<ProtectionSource> ofCode(String code) {
        for (ProtectionSource source : values()) {
            if (source.code.equals(code)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
