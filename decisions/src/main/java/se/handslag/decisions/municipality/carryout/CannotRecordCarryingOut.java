package se.handslag.decisions.municipality.carryout;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nothing was recorded of carrying out a decision. */
public enum CannotRecordCarryingOut implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_CASE_WORKER("not-a-case-worker", ""),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified", ""),
    NO_SUCH_DECISION("no-such-decision", ""),
    /** It grants nothing that could be carried out. */
    NOT_GRANTED("not-granted", ""),
    IN_THE_FUTURE("in-the-future", "on"),
    BEFORE_THE_DECISION("before-the-decision", "on"),
    /** The days that the decision grants have not begun. */
    BEFORE_THE_SUPPORT("before-the-support", "on"),
    /** The support has come to its last day. */
    SUPPORT_ENDED("support-ended", "on"),
    /** Something is recorded of a later day. */
    BEFORE_WHAT_IS_RECORDED("before-what-is-recorded", "on"),
    ALREADY_CARRIED_OUT("already-carried-out", "step"),
    NOT_CARRIED_OUT_YET("not-carried-out-yet", "step"),
    ALREADY_INTERRUPTED("already-interrupted", "step"),
    /** It has begun and stopped: it can only begin again. */
    BEGINS_AGAIN("begins-again", "step"),
    NOT_INTERRUPTED("not-interrupted", "step"),
    /** Support was given on that day, so that there is no delay to explain. */
    NO_DELAY("no-delay", "on"),
    NOTHING_TO_TAKE_BACK("nothing-to-take-back", "step"),
    NO_REASON("no-reason", "why"),
    REASON_NOT_IN_WORDS("reason-not-in-words", "text"),
    TEXT_TOO_LONG("text-too-long", "text");

    private final String code;
    private final String field;

    CannotRecordCarryingOut(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.carry-out.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
