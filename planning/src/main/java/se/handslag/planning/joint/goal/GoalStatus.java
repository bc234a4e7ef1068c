package se.handslag.planning.joint.goal;

import java.util.Optional;

/** Where a goal stands. A goal is never taken out of the record; one that is no longer worked with is put aside. */
public enum GoalStatus {
    /** Worked with now (pågår). */
    ONGOING("ongoing"),
    /** Reached (uppnått). */
    REACHED("reached"),
    /** No longer worked with (lagt åt sidan). */
    PUT_ASIDE("put-aside");

    private final String code;

    GoalStatus(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code goal.status.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<GoalStatus> ofCode(String code) {
        for (GoalStatus status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
