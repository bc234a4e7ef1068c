package se.handslag.planning.joint.crisis.copies;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nothing was written down about a copy. */
public enum CannotKeepCopy implements Refusal {
    /** There is no file on this case in one's own record. */
    NO_SUCH_CASE("no-such-case", ""),
    /** The case has ended; a copy may still be called back. */
    CASE_CLOSED("case-closed", ""),
    /** The employer has not given the actor this work to do. */
    NO_MANDATE("no-mandate", ""),
    /** There is no crisis plan to have a copy of. */
    NO_PLAN("no-plan", ""),
    /** What goes to an authority or to someone outside is disclosed, on a ground. */
    TO_BE_DISCLOSED("to-be-disclosed", "holder"),
    /** It is not said to whom the person has given it. */
    NOBODY("nobody", "who"),
    /** The words about the holder are too long. */
    TOO_LONG("too-long", "who"),
    /** The day has not come. */
    IN_THE_FUTURE("in-the-future", "on"),
    /** There is no such copy in the case. */
    NO_SUCH_COPY("no-such-copy", ""),
    /** It has been written down already. */
    ENDED_ALREADY("ended-already", "");

    private final String code;
    private final String field;

    CannotKeepCopy(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("crisis.copy.cannot." + code, CrisisCopy.LONGEST_WHO);
    }

    @Override
    public String field() {
        return field;
    }
}
