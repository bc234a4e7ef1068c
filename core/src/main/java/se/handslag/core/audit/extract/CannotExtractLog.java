package se.handslag.core.audit.extract;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why no extract was taken. */
public enum CannotExtractLog implements Refusal {
    NO_SUCH_FILE("no-such-file", ""),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
    TOO_MUCH("too-much", "from");

    private final String code;
    private final String field;

    CannotExtractLog(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("log.extract.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
