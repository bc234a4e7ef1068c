package se.handslag.planning.joint.contact.absence;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nothing was decided about someone who stays away. */
public enum CannotTakeStep implements Refusal {
    /** There is no file on this case in one's own record. */
    NO_SUCH_CASE("no-such-case", ""),
    /** The case has ended. */
    CASE_CLOSED("case-closed", ""),
    /** The employer has not given the actor this work to do. */
    NO_MANDATE("no-mandate", ""),
    /** The person has not missed as many appointments in a row as the model speaks of. */
    NOT_AWAY("not-away", ""),
    /** The model goes on seeking the person out, and does not end for this. */
    MODEL_SEEKS_OUT("model-seeks-out", "step"),
    /** The person has not been told that the contact may end. */
    NOT_TOLD("not-told", "step"),
    /** It is not said why, or how. */
    NO_WORDS("no-words", "words"),
    /** The words are too many. */
    TOO_LONG("too-long", "words"),
    /** The day has not come. */
    IN_THE_FUTURE("in-the-future", "on"),
    /** It was before the person began to stay away. */
    BEFORE_THE_ABSENCE("before-the-absence", "on");

    private final String code;
    private final String field;

    CannotTakeStep(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("absence.cannot." + code, StepTaken.LONGEST);
    }

    @Override
    public String field() {
        return field;
    }
}
