package se.handslag.planning.joint.mapping;

import java.util.Arrays;
import java.util.Optional;

/** What an assessment builds on. The text is {@code mapping.source.<code>}. */
public enum SourceKind {
    /** A talk with the person (samtal, intervju). */
    INTERVIEW("interview"),
    /** A note in one's own record of a certain day. */
    NOTE("note"),
    /** Somebody near the person. */
    RELATIVE("relative"),
    /** A document, such as a school report or a copy that was handed over. */
    DOCUMENT("document"),
    /** What was seen, for example at a visit. */
    OBSERVATION("observation");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<SourceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
