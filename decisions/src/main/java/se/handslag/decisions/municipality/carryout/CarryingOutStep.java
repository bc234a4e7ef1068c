package se.handslag.decisions.municipality.carryout;

import java.util.Optional;

/** What can be recorded of carrying out a decision. */
public enum CarryingOutStep {
    /** The support began (verkställt). */
    CARRIED_OUT("carried-out"),
    /** Why it has not begun, or not begun again, as it is known on a day (skäl till dröjsmål). */
    DELAYED("delayed"),
    /** The support stopped before its last day (avbrott). */
    INTERRUPTED("interrupted"),
    /** The support began again (verkställt på nytt). */
    RESUMED("resumed"),
    /** What was recorded last was a mistake; it stays readable and no longer counts. */
    TAKEN_BACK("taken-back");

    private final String code;

    CarryingOutStep(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code carrying-out.step.<code>}. */
    public String code() {
        return code;
    }

    /** Whether it is recorded with a reason. */
    public boolean needsReason() {
        return this == DELAYED || this == INTERRUPTED;
    }

    public static Optional<CarryingOutStep> ofCode(String code) {
        for (CarryingOutStep it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
