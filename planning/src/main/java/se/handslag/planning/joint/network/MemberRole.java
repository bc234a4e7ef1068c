package se.handslag.planning.joint.network;

import java.util.Optional;

/** As what someone is a member of the resource group. The text is {@code network.role.<code>}. */
public enum MemberRole {
    /** Staff of the authority whose record this is; they read the record itself. */
    OWN_STAFF("own-staff"),
    /** Staff of the other authority in the team; it is handed copies into its own record. */
    OTHER_SIDE("other-side"),
    /** Someone from another agency or organisation. */
    OTHER_AGENCY("other-agency"),
    /** A relative or someone as close as one (närstående). */
    RELATIVE("relative"),
    /** A friend, a neighbour or anyone else whom the person wants. */
    FRIEND("friend");

    private final String code;

    MemberRole(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<MemberRole> ofCode(String code) {
        for (MemberRole one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
