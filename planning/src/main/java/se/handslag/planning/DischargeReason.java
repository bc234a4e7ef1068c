package se.handslag.planning;

import java.util.Optional;

/**
 * Why a support ended (orsak till avslut).
 *
 * <p>Source: the guideline for Hikikomori Uppsala counts drop-outs before treatment and during treatment apart.
 */
public enum DischargeReason {
    /** The work was done, or ended by agreement (planerat avslut). */
    COMPLETED("completed"),
    /** The person withdrew before the first day of granted support (avhopp innan behandling). */
    DROP_OUT_BEFORE("drop-out-before"),
    /** The person withdrew after the support had begun (avhopp under behandling). */
    DROP_OUT_DURING("drop-out-during"),
    /** The person moved away from the municipality (flytt). */
    MOVED("moved"),
    /** The person has died (avliden). */
    DECEASED("deceased"),
    /** The application was refused or the team is not for this person (tillhör inte målgruppen, avslag). */
    NOT_ELIGIBLE("not-eligible"),
    /** The person gets other support instead (annan insats). */
    OTHER_SUPPORT("other-support");

    private final String code;

    DischargeReason(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code discharge.reason.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<DischargeReason> ofCode(String code) {
        for (DischargeReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
