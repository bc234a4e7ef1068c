package se.handslag.decisions.municipality.investigate;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the text of an investigation was not saved. What was written is kept by the page. */
public enum CannotWriteInvestigation implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_CASE_WORKER("not-a-case-worker", ""),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified", ""),
    CASE_CLOSED("case-closed", ""),
    /** There is no application whose investigation is open. */
    NOTHING_TO_INVESTIGATE("nothing-to-investigate", ""),
    EMPTY("empty", "text"),
    TOO_LONG("too-long", "text"),
    /** Someone else saved a version after the one that the writer began from. */
    SOMEONE_ELSE_SAVED("someone-else-saved", "text");

    private final String code;
    private final String field;

    CannotWriteInvestigation(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.investigate.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
