package se.handslag.core.access.relation;

import java.util.Optional;
import se.handslag.core.casework.Sentence;

/** Whose number it is. Never more than this: who a relative is to someone is nobody's business. The text is {@code relation.kind.<code>}. */
public enum RelationKind {
    /** The member of staff themselves. */
    SELF("self"),
    /** Someone who stands close to them (närstående). */
    CLOSE("close");

    private final String code;

    RelationKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public Sentence sentence() {
        return Sentence.of("relation.kind." + code);
    }

    public static Optional<RelationKind> ofCode(String code) {
        for (RelationKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
