package se.handslag.decisions.municipality.consult;

import java.util.Optional;

/** How a consultation was held. */
public enum ConsultationWay {
    /** A question was handed over to the region, which answers in writing. */
    ASKED("asked"),
    /** They talked, and the municipality wrote down what was said. */
    WRITTEN_DOWN("written-down");

    private final String code;

    ConsultationWay(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code consultation.way.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ConsultationWay> ofCode(String code) {
        for (ConsultationWay it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
