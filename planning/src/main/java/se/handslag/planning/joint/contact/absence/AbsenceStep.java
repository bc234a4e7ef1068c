package se.handslag.planning.joint.contact.absence;

import java.util.Optional;

/** What was done about someone who stays away. */
public enum AbsenceStep {
    /** The team has talked of it and goes on as before, until the person stays away again. */
    GO_ON("go-on"),
    /** The team has decided to seek the person out. */
    SEEK_OUT("seek-out"),
    /** The person has been told that the contact may end, and how to come back. */
    TOLD("told"),
    /** It is decided that the contact ends, because the person stays away. */
    END("end");

    private final String code;

    AbsenceStep(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code absence.step.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<AbsenceStep> ofCode(String code) {
        for (AbsenceStep one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
