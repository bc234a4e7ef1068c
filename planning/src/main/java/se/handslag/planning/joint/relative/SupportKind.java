package se.handslag.planning.joint.relative;

import java.util.Arrays;
import java.util.Optional;

/** What kind of support a relative got. The text is {@code relative.kind.<code>}. */
public enum SupportKind {
    /** A conversation, by whatever way (samtal). */
    CONVERSATION("conversation"),
    /** Education alone (utbildning enskilt). */
    EDUCATION("education"),
    /** A meeting of the family, with or without the one they are close to (familjemöte). */
    FAMILY_MEETING("family-meeting"),
    /** Education in a group (utbildning i grupp); in a record it stands as who was there. */
    GROUP("group");

    private final String code;

    SupportKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<SupportKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
