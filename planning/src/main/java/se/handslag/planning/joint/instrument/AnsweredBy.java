package se.handslag.planning.joint.instrument;

import java.util.Optional;

/** Who answered. */
public enum AnsweredBy {
    /** The person, alone. */
    PERSON("person"),
    /** The person, in conversation with staff. */
    PERSON_WITH_STAFF("person-with-staff"),
    /** Staff, about the person. */
    STAFF("staff");

    private final String code;

    AnsweredBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code instrument.by.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<AnsweredBy> ofCode(String code) {
        for (AnsweredBy one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
