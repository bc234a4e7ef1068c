package se.handslag.core.block.emergency;

import java.util.Arrays;
import java.util.Optional;

/** What the head of service found. The text is {@code block.verdict.<code>}. */
public enum Verdict {
    /** There was ground for it, and no more was opened than was needed. */
    RIGHT("right"),
    /** There was not, or more was opened than was needed. */
    WRONG("wrong");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Verdict> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
