package se.handslag.core.block.emergency;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why an emergency opening was not judged. */
public enum CannotReviewEmergency implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NO_SUCH_OPENING("no-such-opening", ""),
    /** Nobody judges what they opened themselves. */
    OWN_OPENING("own-opening", ""),
    STILL_OPEN("still-open", ""),
    ALREADY_REVIEWED("already-reviewed", ""),
    NO_VERDICT("no-verdict", "verdict"),
    NO_NOTE("no-note", "note"),
    TOO_LONG("too-long", "note");

    private final String code;
    private final String field;

    CannotReviewEmergency(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("block.review.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
