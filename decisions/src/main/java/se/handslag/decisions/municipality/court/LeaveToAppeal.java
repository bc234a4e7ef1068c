package se.handslag.decisions.municipality.court;

import java.util.Optional;

/** Whether a higher court has given leave to appeal (prövningstillstånd). */
public enum LeaveToAppeal {
    /** The first court needs none. */
    NOT_NEEDED("not-needed"),
    /** Given. */
    GRANTED("granted"),
    /** Not given: the lower court's ruling stands. */
    DENIED("denied");

    private final String code;

    LeaveToAppeal(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code court.leave.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<LeaveToAppeal> ofCode(String code) {
        for (LeaveToAppeal it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
