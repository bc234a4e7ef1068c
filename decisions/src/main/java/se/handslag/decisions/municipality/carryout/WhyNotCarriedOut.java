package se.handslag.decisions.municipality.carryout;

import java.util.Optional;

/**
 * Why support that is granted is not given (skäl till att beslutet inte har verkställts), in the few words that the report asks for.
 *
 * <p>The law asks for a short reason and has no list of them. Which words the inspectorate's own form offers has not been checked; the
 * codes are ours.
 */
public enum WhyNotCarriedOut {
    /** Staff or other means are missing. */
    NO_STAFF("no-staff"),
    /** The person has declined what was offered. */
    DECLINED("declined"),
    /**
     * The person has asked to wait. The decision is reported all the same. No special fee is imposed where the person has asked for it in
     * a choice-of-provider system (34 kap. 6 § and 35 kap. 5 § socialtjänstlagen (2025:400), by our reading; have a lawyer confirm).
     */
    ASKED_TO_WAIT("asked-to-wait"),
    /** The person is in hospital. */
    IN_HOSPITAL("in-hospital"),
    /** The person has moved away. */
    MOVED("moved"),
    /** Something else, said in words. */
    OTHER("other");

    private final String code;

    WhyNotCarriedOut(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code carrying-out.why.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<WhyNotCarriedOut> ofCode(String code) {
        for (WhyNotCarriedOut it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
