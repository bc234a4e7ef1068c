package se.handslag.decisions.municipality.delegate;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why an agreement on cooperation was not put into the record. */
public enum CannotRecordCooperation implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    /** The other authority is this one. */
    WITH_ITSELF("with-itself", "with"),
    NO_NAME("no-name", "withName"),
    NO_DECISION("no-decision", "decided"),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "agreementTo"),
    NO_TEAM("no-team", "teams"),
    TEXT_TOO_LONG("text-too-long", "decided");

    private final String code;
    private final String field;

    CannotRecordCooperation(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.cooperate.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
