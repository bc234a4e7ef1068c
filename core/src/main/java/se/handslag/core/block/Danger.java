package se.handslag.core.block;

import java.util.Arrays;
import java.util.Optional;

/** What is at stake. Nothing less opens a block. The text is {@code block.danger.<code>}. */
public enum Danger {
    /** Danger to the person's life. */
    LIFE("life"),
    /** Another serious risk to the person's health. */
    HEALTH("health");

    private final String code;

    Danger(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Danger> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
