package se.handslag.planning.joint.step;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a marker was not moved. */
public enum CannotMoveStep implements Refusal {
    /** There is no file on this case in one's own record. */
    NO_SUCH_CASE("no-such-case", ""),
    /** The case has ended. */
    CASE_CLOSED("case-closed", ""),
    /** The employer has not given the actor this work to do. */
    NO_MANDATE("no-mandate", ""),
    /** The team does not work in such a step. */
    NOT_A_STEP("not-a-step", "step"),
    /** The person is there already. */
    ALREADY_THERE("already-there", "step"),
    /** Somebody else has moved it since it was looked at. */
    MOVED_MEANWHILE("moved-meanwhile", "step"),
    /** The day has not come. */
    IN_THE_FUTURE("in-the-future", "since"),
    /** The person was in the step before on a later day. */
    BEFORE_THE_LAST("before-the-last", "since"),
    /** It is not said why it is moved. */
    NO_REASON("no-reason", "why"),
    /** The reason is longer than can be kept. */
    TOO_LONG("too-long", "why");

    private final String code;
    private final String field;

    CannotMoveStep(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("step.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
