package se.handslag.planning.joint.network;

import java.util.Optional;

/** What has to be known of a member before anything else. The text is {@code network.mark.<code>}. */
public enum MemberMark {
    /** Nothing. */
    NONE("none"),
    /** A child; the child's own situation is thought of. */
    CHILD("child"),
    /** A guardian or a legal representative of the person (vårdnadshavare, god man, förvaltare). */
    GUARDIAN("guardian");

    private final String code;

    MemberMark(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<MemberMark> ofCode(String code) {
        for (MemberMark one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
