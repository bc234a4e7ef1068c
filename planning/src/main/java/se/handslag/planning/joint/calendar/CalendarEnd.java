package se.handslag.planning.joint.calendar;

import java.util.Arrays;
import java.util.Optional;

/** Why a link stopped before its time. */
public enum CalendarEnd {
    /** Its holder took it away. */
    WITHDRAWN("withdrawn"),
    /** Its holder made another. */
    REPLACED("replaced"),
    /** Its holder came in with another unit or other things to do than when it was made. */
    CHANGED("changed");

    private final String code;

    CalendarEnd(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<CalendarEnd> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
