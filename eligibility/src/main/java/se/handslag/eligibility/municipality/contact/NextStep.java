package se.handslag.eligibility.municipality.contact;

import java.util.Optional;

/** What happens after a contact. */
public enum NextStep {
    /** An assessment interview is to be booked. */
    INTERVIEW("interview"),
    /** Someone here calls back on a day. */
    CALL_BACK("call-back"),
    /** The caller was told to turn somewhere else. */
    REFERRED("referred"),
    /** Nothing more for now. */
    NOTHING("nothing");

    private final String code;

    NextStep(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code eligibility.next-step.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<NextStep> ofCode(String code) {
        for (NextStep step : values()) {
            if (step.code.equals(code)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
