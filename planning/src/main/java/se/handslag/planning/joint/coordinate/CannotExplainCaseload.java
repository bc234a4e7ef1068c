package se.handslag.planning.joint.coordinate;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a reason was not kept. */
public enum CannotExplainCaseload implements Refusal {
    NOT_HEAD_OF_SERVICE("caseload.cannot.not-head-of-service", ""),
    /** They have no more persons than the model says. */
    NOT_OVER("caseload.cannot.not-over", ""),
    TOO_SHORT("caseload.cannot.too-short", "reason"),
    TOO_LONG("caseload.cannot.too-long", "reason");

    private final String key;
    private final String field;

    CannotExplainCaseload(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return field;
    }
}
