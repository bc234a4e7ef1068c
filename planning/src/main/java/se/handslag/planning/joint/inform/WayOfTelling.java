package se.handslag.planning.joint.inform;

import java.util.Arrays;
import java.util.Optional;

/** How somebody was told; more than one may hold. The text is {@code information.how.<code>}. */
public enum WayOfTelling {
    /** In a meeting, by word of mouth. */
    ORALLY("orally"),
    /** By telephone or video. */
    BY_TELEPHONE("by-telephone"),
    /** In writing, on paper or in a message. */
    IN_WRITING("in-writing"),
    /** With text or pictures that are easy to read. */
    EASY_TO_READ("easy-to-read"),
    /** With an interpreter, or in a language that both speak and is not Swedish. */
    WITH_INTERPRETER("with-interpreter");

    private final String code;

    WayOfTelling(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<WayOfTelling> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
