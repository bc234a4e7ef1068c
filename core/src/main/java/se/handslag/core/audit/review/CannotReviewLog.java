package se.handslag.core.audit.review;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why something was not done in the review of the log. */
public enum CannotReviewLog implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
    NOT_OVER_YET("not-over-yet", "to"),
    WRONG_SIZE("wrong-size", "size"),
    NOTHING_THERE("nothing-there", "from"),
    NO_SUCH_REVIEW("no-such-review", ""),
    NO_SUCH_ACCESS("no-such-access", "access"),
    OWN("own", "access"),
    CLOSE("close", "access"),
    ENDED("ended", ""),
    NOTE_MISSING("note-missing", "note"),
    TOO_LONG("too-long", "note"),
    NOT_ALL_JUDGED("not-all-judged", ""),
    WRONG_RHYTHM("wrong-rhythm", "months");

    private final String code;
    private final String field;

    CannotReviewLog(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("log.review.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
