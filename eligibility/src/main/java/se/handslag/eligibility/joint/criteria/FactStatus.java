package se.handslag.eligibility.joint.criteria;

import se.handslag.core.team.criteria.Answer;

/** How far the work with one fact has come. */
public enum FactStatus {
    /** The statement holds (uppfyllt). */
    FULFILLED("fulfilled", Answer.YES),
    /** The statement does not hold (inte uppfyllt). */
    NOT_FULFILLED("not-fulfilled", Answer.NO),
    /** Someone has looked, and it is unclear (oklart). */
    UNCLEAR("unclear", Answer.UNKNOWN),
    /** Nobody who can know has said anything (inte bedömt). */
    NOT_ASSESSED("not-assessed", Answer.UNKNOWN),
    /** The two authorities differ and must talk (olika bedömning); never averaged. */
    DISPUTED("disputed", Answer.UNKNOWN);

    private final String code;
    private final Answer answer;

    FactStatus(String code, Answer answer) {
        this.code = code;
        this.answer = answer;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** What the fact counts as among the criteria. */
    public Answer answer() {
        return answer;
    }

    /** Whether nothing more has to be done; what is unclear has been looked at, and so is settled. */
    public boolean isSettled() {
        return this != NOT_ASSESSED && this != DISPUTED;
    }

    /** The word for it, under this key in the module's texts. */
    public String textKey() {
        return "eligibility.status." + code;
    }

    static FactStatus of(Answer answer) {
        return switch (answer) {
            case YES -> FULFILLED;
            case NO -> NOT_FULFILLED;
            case UNKNOWN -> UNCLEAR;
        };
    }
}
