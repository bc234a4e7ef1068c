package se.handslag.core.block;

import java.util.Arrays;
import java.util.Optional;

/** From whom a block closes. The text is {@code block.scope.<code>}. */
public enum BlockScope {
    /** From the other units of the same care giver: Patient Data Act (2008:355) 4 kap. 4 §. */
    BETWEEN_UNITS("between-units"),
    /** From other authorities: the person objects to being made available to them, act 2022:913 2 kap. 2 and 3 §§. */
    SHARED("shared");

    private final String code;

    BlockScope(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<BlockScope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
