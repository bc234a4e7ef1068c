package se.handslag.planning.region.stay.plan;

import java.util.Arrays;
import java.util.Optional;

/** Which care outside hospital the plan is for. The text is {@code care-plan.outside.<code>}. */
public enum OutsideCare {
    /** Compulsory psychiatric care outside hospital (ÖPT). */
    COMPULSORY("compulsory"),
    /** Forensic psychiatric care outside hospital (ÖRV). */
    FORENSIC("forensic");

    private final String code;

    OutsideCare(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<OutsideCare> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
