package se.handslag.decisions.municipality.consult;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a consultation was not written down. */
public enum CannotRecordConsultation implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_CASE_WORKER("not-a-case-worker", ""),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified", ""),
    CASE_CLOSED("case-closed", ""),
    NOTHING_TO_CONSULT_ABOUT("nothing-to-consult-about", ""),
    NOBODY_CONSULTED("nobody-consulted", "with"),
    IN_THE_FUTURE("in-the-future", "on"),
    /** Held before the application came: it cannot have been about it. */
    BEFORE_THE_APPLICATION("before-the-application", "on"),
    NOTHING_SAID("nothing-said", "said"),
    SAID_TOO_LONG("said-too-long", "said");

    private final String code;
    private final String field;

    CannotRecordConsultation(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.consult.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
