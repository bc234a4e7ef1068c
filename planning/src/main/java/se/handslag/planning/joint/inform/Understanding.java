package se.handslag.planning.joint.inform;

import java.util.Arrays;
import java.util.Optional;

/** Whether what was told was understood, as it was asked. The text is {@code information.understood.<code>}. */
public enum Understanding {
    /** The person understood it. */
    UNDERSTOOD("understood"),
    /** The person understood some of it; it is told again. */
    PARTLY("partly"),
    /** The person did not understand it. */
    NOT_UNDERSTOOD("not-understood"),
    /** It was not asked, or could not be told. */
    NOT_ASKED("not-asked");

    private final String code;

    Understanding(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Understanding> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
