package se.handslag.core.audit.review;

/** What a reviewer made of an access. */
public enum LogJudgement {
    /** It was needed for the work. */
    FINE("fine"),
    /** The member of staff is asked. */
    ASK("ask"),
    /** It is looked into further. */
    INVESTIGATE("investigate");

    private final String code;

    LogJudgement(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is none with this code */
    public static LogJudgement ofCode(String code) {
        for (LogJudgement judgement : values()) {
            if (judgement.code.equals(code)) {
                return judgement;
            }
        }
        throw new IllegalArgumentException("No judgement has this code.");
    }
}
