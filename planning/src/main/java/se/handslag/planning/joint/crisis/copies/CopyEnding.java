package se.handslag.planning.joint.crisis.copies;

import java.util.Arrays;
import java.util.Optional;

/** What became of an old copy. The text is {@code crisis.ending.<code>}. */
public enum CopyEnding {
    /** It was handed back. */
    HANDED_BACK("handed-back"),
    /** The holder says that it is destroyed. */
    DESTROYED("destroyed"),
    /** The holder has been told that it no longer holds. */
    TOLD("told");

    private final String code;

    CopyEnding(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<CopyEnding> ofCode(String code) {
        return Arrays.stream(values()).filter(how -> how.code.equals(code)).findFirst();
    }
}
