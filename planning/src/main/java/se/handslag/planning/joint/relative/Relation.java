package se.handslag.planning.joint.relative;

import java.util.Arrays;
import java.util.Optional;

/** What the relative is to the one they are close to. The text is {@code relative.relation.<code>}. */
public enum Relation {
    /** A parent. */
    PARENT("parent"),
    /** A husband, a wife or another partner. */
    PARTNER("partner"),
    /** A brother or a sister. */
    SIBLING("sibling"),
    /** A grown son or daughter. A child has other rights than these. */
    CHILD("child"),
    /** Anyone else who is close. */
    OTHER("other");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<Relation> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
