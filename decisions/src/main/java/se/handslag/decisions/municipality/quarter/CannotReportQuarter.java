package se.handslag.decisions.municipality.quarter;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the report of a quarter was not drawn up or sent. */
public enum CannotReportQuarter implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service"),
    NOT_BEGUN("not-begun"),
    NOT_OVER("not-over"),
    ALREADY_SENT("already-sent"),
    /** What came after it has been reported on top of what was not. */
    LATER_ONE_SENT("later-one-sent"),
    REASONS_MISSING("reasons-missing"),
    /** Something was recorded between the preview and the sending. */
    CHANGED_SINCE("changed-since");

    private final String code;

    CannotReportQuarter(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.quarter.cannot." + code);
    }

    @Override
    public String field() {
        return "";
    }
}
