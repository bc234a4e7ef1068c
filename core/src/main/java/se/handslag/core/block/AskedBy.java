package se.handslag.core.block;

import java.util.Arrays;
import java.util.Optional;

/** Who asked for a block. The text is {@code block.asked-by.<code>}. */
public enum AskedBy {
    /** The person. */
    PERSON("person"),
    /** A child's guardian (vårdnadshavare), who may not block what is documented about the child. Never stored. */
    GUARDIAN("guardian");

    private final String code;

    AskedBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<AskedBy> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
