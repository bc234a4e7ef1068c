package se.handslag.planning.region.stay;

import java.util.Arrays;
import java.util.Optional;

/** Under which act the person is in hospital. The text is {@code stay.care.<code>}. */
public enum CareForm {
    /** Of their own will (HSL). */
    VOLUNTARY("voluntary"),
    /** Compulsory care (LPT). What may follow it outside hospital asks for a coordinated care plan. */
    COMPULSORY("compulsory"),
    /** Forensic psychiatric care (LRV). The same. */
    FORENSIC("forensic");

    private final String code;

    CareForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether a coordinated care plan (samordnad vårdplan) comes before compulsory care outside hospital. */
    public boolean mayGoOnOutside() {
        return this != VOLUNTARY;
    }

    public static Optional<CareForm> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
