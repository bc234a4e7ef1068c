package se.handslag.eligibility.joint.identity;

import java.util.Optional;

/** Where what is registered about the person was read. */
public enum RegisterSource {
    /** The population register (folkbokföringen). */
    POPULATION_REGISTER("population-register", "folkbokföringen"),
    /** The person or someone near them has told. */
    TOLD("told", "egna uppgifter");

    private final String code;
    private final String register;

    RegisterSource(String code, String register) {
        this.code = code;
        this.register = register;
    }

    /** The stored code; never changes. Texts: {@code eligibility.register.<code>}. */
    public String code() {
        return code;
    }

    /** As people know it, in the Swedish that records are kept in. */
    public String register() {
        return register;
    }

    public static Optional<RegisterSource> ofCode(String code) {
        for (RegisterSource source : values()) {
            if (source.code.equals(code)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
