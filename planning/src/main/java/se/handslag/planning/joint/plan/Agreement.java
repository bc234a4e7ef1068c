package se.handslag.planning.joint.plan;

import java.util.Optional;

/** What the person thinks of the plan (delaktighet och ställningstagande). */
public enum Agreement {
    /** The person agrees (samtycker till planen). */
    AGREES("agrees"),
    /** The person does not agree (håller inte med). */
    DOES_NOT_AGREE("does-not-agree"),
    /** The person could not answer (kunde inte svara). */
    COULD_NOT_ANSWER("could-not-answer");

    private final String code;

    Agreement(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code plan.agreement.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<Agreement> ofCode(String code) {
        for (Agreement agreement : values()) {
            if (agreement.code.equals(code)) {
                return Optional.of(agreement);
            }
        }
        return Optional.empty();
    }
}
