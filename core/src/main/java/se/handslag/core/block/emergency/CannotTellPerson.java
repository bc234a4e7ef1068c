package se.handslag.core.block.emergency;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why it was not recorded that the person was told. */
public enum CannotTellPerson implements Refusal {
    NO_SUCH_OPENING("no-such-opening", ""),
    ALREADY_TOLD("already-told", ""),
    BEFORE_IT_WAS_OPENED("before-it-was-opened", "on"),
    IN_THE_FUTURE("in-the-future", "on"),
    NOT_SAID_HOW("not-said-how", "how"),
    TOO_LONG("too-long", "how");

    private final String code;
    private final String field;

    CannotTellPerson(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("block.tell.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
