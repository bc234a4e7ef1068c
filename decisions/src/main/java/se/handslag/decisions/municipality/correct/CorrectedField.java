package se.handslag.decisions.municipality.correct;

import java.util.Optional;

/** Where in a decision a clerical error can be corrected. What was decided – the kind, the days, the conditions – is not among them. */
public enum CorrectedField {
    /** The person's name. */
    NAME("name"),
    /** The person's identity number. */
    NUMBER("number"),
    /** What was applied for, as it is quoted. */
    APPLIED_FOR("applied-for"),
    /** The reasons. */
    REASONS("reasons"),
    /** What the decision rests on, in words. */
    RESTS_ON("rests-on");

    private final String code;

    CorrectedField(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code correct.field.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<CorrectedField> ofCode(String code) {
        for (CorrectedField it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
