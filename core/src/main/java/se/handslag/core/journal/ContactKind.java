package se.handslag.core.journal;

import java.util.Optional;

/** How the contact that a note tells of took place. */
public enum ContactKind {
    HOME_VISIT("home-visit"),
    OUTING("outing"),
    MEETING("meeting"),
    PHONE("phone"),
    MESSAGE("message"),
    NETWORK("network"),
    NOT_REACHED("not-reached"),
    OTHER("other");

    private final String code;

    ContactKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code note.kind.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ContactKind> ofCode(String code) {
        for (ContactKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
