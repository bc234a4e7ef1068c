package se.handslag.decisions.municipality.apply;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why an application was not registered. */
public enum CannotRegisterApplication implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_CASE_WORKER("not-a-case-worker", ""),
    CASE_CLOSED("case-closed", ""),
    /** A relative's own case is no matter of support that is granted; whoever needs that has a case of another kind. */
    RELATIVES_CASE("relatives-case", ""),
    /** Nobody can apply without being someone: the person must be identified first. */
    PERSON_NOT_KNOWN("person-not-known", ""),
    /** An application is being handled already. */
    ALREADY_OPEN("already-open", ""),
    ARRIVED_IN_THE_FUTURE("arrived-in-the-future", "arrivedOn"),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified", ""),
    NO_REPRESENTATIVE("no-representative", "representative"),
    /** What the power of attorney or the mandate covers is not told. */
    NO_SCOPE("no-scope", "scope"),
    ATTORNEY_IN_THE_FUTURE("attorney-in-the-future", "datedOn"),
    RIGHT_TOO_LONG("right-too-long", "scope"),
    NOTHING_APPLIED_FOR("nothing-applied-for", "appliedFor"),
    TOO_LONG("too-long", "appliedFor");

    private final String code;
    private final String field;

    CannotRegisterApplication(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.apply.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
