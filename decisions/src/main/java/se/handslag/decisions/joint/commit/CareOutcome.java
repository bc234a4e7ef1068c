package se.handslag.decisions.joint.commit;

import java.util.Optional;

/** How a care commitment stands. */
public enum CareOutcome {
    /** The region has taken on the care (vårdåtagande). */
    ACCEPTED("accepted"),
    /** The region has declined to. */
    REFUSED("refused"),
    /** The region has ended what it had taken on. */
    ENDED("ended");

    private final String code;

    CareOutcome(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code care.outcome.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<CareOutcome> ofCode(String code) {
        for (CareOutcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
