package se.handslag.planning.joint.inform.apply;

import java.util.Arrays;
import java.util.Optional;

/** What came of an application. The text is {@code application.outcome.<code>}. */
public enum ApplicationOutcome {
    /** It is applied for, and there is no answer yet. */
    APPLIED("applied"),
    /** It was granted, or the person has begun. */
    GRANTED("granted"),
    /** It was granted in part. */
    PARTLY_GRANTED("partly-granted"),
    /** It was not granted. */
    REFUSED("refused"),
    /** The person took it back, or does not want it. */
    WITHDRAWN("withdrawn"),
    /** Nobody can tell what came of it. */
    NOT_KNOWN("not-known");

    private final String code;

    ApplicationOutcome(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<ApplicationOutcome> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
