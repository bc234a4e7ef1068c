package se.handslag.planning.joint.relative.group;

import java.util.Arrays;
import java.util.Optional;

/** Whether a relative was there when a group met. The text is {@code relative.came.<code>}. */
public enum Came {
    /** They came. */
    CAME("came"),
    /** They did not come, and had said so. */
    SENT_WORD("sent-word"),
    /** They did not come. */
    STAYED_AWAY("stayed-away");

    private final String code;

    Came(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Came> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
