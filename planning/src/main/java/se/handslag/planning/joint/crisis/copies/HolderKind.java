package se.handslag.planning.joint.crisis.copies;

import java.util.Arrays;
import java.util.Optional;

/** What kind of holder has a copy. The text is {@code crisis.holder.<code>}. */
public enum HolderKind {
    /** The person. */
    PERSON("person"),
    /** Someone to whom the person has given a copy, such as a relative: the authority has disclosed nothing. */
    GIVEN_ON("given-on"),
    /** Another authority of the platform, by disclosure. */
    AUTHORITY("authority"),
    /** Someone outside the platform, such as a relative or an agency, by disclosure. */
    OUTSIDE("outside");

    private final String code;

    HolderKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether it is written down here; the others are read from the disclosures. */
    public boolean isWrittenHere() {
        return this == PERSON || this == GIVEN_ON;
    }

    public static Optional<HolderKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
