package se.handslag.decisions.municipality.erase;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a list was not approved for erasure. */
public enum CannotApproveErasure implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    EMPTY("empty", "files"),
    TOO_MANY("too-many", "files"),
    /** A file on it has got a new entry, an exception, or an approval by someone else, since it was shown. */
    CHANGED_SINCE_SHOWN("changed-since-shown", "");

    private final String code;
    private final String field;

    CannotApproveErasure(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.erase.cannot.approve." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
