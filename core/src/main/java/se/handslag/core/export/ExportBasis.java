package se.handslag.core.export;

import java.util.Optional;

/** By what right someone asks. The texts are {@code export.basis.<code>}. */
public enum ExportBasis {
    /** A person's right of access to what is held on them (rätten till tillgång). */
    RIGHT_OF_ACCESS("right-of-access"),
    /** A party's right to see the material of the matter (partsinsyn). */
    PARTYS_INSIGHT("partys-insight");

    private final String code;

    ExportBasis(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<ExportBasis> ofCode(String code) {
        for (ExportBasis one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
