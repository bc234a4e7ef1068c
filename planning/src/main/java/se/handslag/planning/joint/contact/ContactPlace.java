package se.handslag.planning.joint.contact;

import java.util.Optional;

/** Where a contact took place, or was to. */
public enum ContactPlace {
    /** Where the person lives. */
    HOME("home"),
    /** Out in the community: a café, a shop, another authority. */
    COMMUNITY("community"),
    /** Where the team has its rooms. */
    CLINIC("clinic"),
    /** On a ward, while the person is admitted. */
    INPATIENT("inpatient"),
    /** By telephone, message or video. */
    DIGITAL("digital");

    private final String code;

    ContactPlace(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code contact.place.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ContactPlace> ofCode(String code) {
        for (ContactPlace one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
