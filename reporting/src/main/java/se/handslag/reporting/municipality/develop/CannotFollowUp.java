package se.handslag.reporting.municipality.develop;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a follow-up was not written down. */
public enum CannotFollowUp implements Refusal {
    NOT_HEAD_OF_SERVICE("mandate", ""),
    NO_SUCH_AREA("area", ""),
    /** It was reached or given up, and that has been told. */
    CLOSED("closed", ""),
    NO_TEXT("text", "text"),
    TOO_LONG("too-long", "text"),
    IN_THE_FUTURE("future", "on"),
    /** It was followed up before it was decided, or before what was written last. */
    BEFORE_THE_LAST("before", "on");

    private final String code;
    private final String field;

    CannotFollowUp(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("reporting.follow-up.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
