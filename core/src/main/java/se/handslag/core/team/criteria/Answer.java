package se.handslag.core.team.criteria;

/** A three-valued answer (Kleene's strong logic): what is not known is not a no. */
public enum Answer {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no answer has the code */
    public static Answer ofCode(String code) {
        for (Answer answer : values()) {
            if (answer.code.equals(code)) {
                return answer;
            }
        }
        throw new IllegalArgumentException("No answer has the code '" + code + "'.");
    }

    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    public Answer negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
