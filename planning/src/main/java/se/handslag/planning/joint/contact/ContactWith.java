package se.handslag.planning.joint.contact;

import java.util.Optional;

/** With whom. */
public enum ContactWith {
    /** The person alone. */
    PERSON("person", true),
    /** The person together with relatives or others. */
    PERSON_AND_OTHERS("person-and-others", true),
    /** A relative or someone else close, without the person. */
    RELATIVE("relative", false),
    /** Another agency, without the person. */
    AGENCY("agency", false);

    private final String code;
    private final boolean person;

    ContactWith(String code, boolean person) {
        this.code = code;
        this.person = person;
    }

    /** The stored code; never changes. Texts: {@code contact.with.<code>}. */
    public String code() {
        return code;
    }

    /** Whether the person was there. */
    public boolean isWithPerson() {
        return person;
    }

    public static Optional<ContactWith> ofCode(String code) {
        for (ContactWith one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
