package se.handslag.planning.joint.inform;

import java.util.Arrays;
import java.util.Optional;

/** Where something that can be recommended stands. */
public enum SupportSource {
    /** In the catalogue of one of the authorities. */
    ENTRY("entry"),
    /** In the team's own blueprint: what the team itself gives. */
    METHOD("method");

    private final String code;

    SupportSource(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<SupportSource> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
