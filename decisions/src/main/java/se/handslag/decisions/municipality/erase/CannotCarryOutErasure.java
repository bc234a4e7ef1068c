package se.handslag.decisions.municipality.erase;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a list, or a file on it, was not erased. */
public enum CannotCarryOutErasure implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service"),
    NO_SUCH_LIST("no-such-list"),
    /** The file stands on no approved list. */
    NOT_APPROVED("not-approved"),
    /** The law does not say any more that the file is due: it is in use again, or is kept by an exception. */
    NOT_DUE("not-due"),
    /** Something has been entered since the file was approved. */
    CHANGED_SINCE_APPROVED("changed-since-approved");

    private final String code;

    CannotCarryOutErasure(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.erase.cannot.carry-out." + code);
    }
}
