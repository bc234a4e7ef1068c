package se.handslag.planning.region.stay.plan;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a coordinated care plan was not saved, or not approved. */
public enum CannotKeepCarePlan implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    CASE_CLOSED("case-closed", ""),
    NO_MANDATE("no-mandate", ""),
    /** Nobody is in compulsory or forensic care in this case. */
    NOT_COMPULSORY("not-compulsory", ""),
    /** Somebody else has saved since. */
    CHANGED_SINCE("changed-since", ""),
    NO_NEEDS("no-needs", "needs"),
    NO_MEASURE("no-measure", "measures"),
    TOO_MANY("too-many", "measures"),
    /** An intervention has no words, no attitude or no unit. */
    MEASURE_NOT_WHOLE("measure-not-whole", "measures"),
    NO_CHIEF("no-chief", "chief"),
    TOO_LONG("too-long", ""),
    NO_SUCH_PLAN("no-such-plan", ""),
    NO_SUCH_UNIT("no-such-unit", "unit"),
    APPROVED_ALREADY("approved-already", "unit"),
    NO_APPROVER("no-approver", "approver"),
    IN_THE_FUTURE("in-the-future", "on"),
    BEFORE_THE_PLAN("before-the-plan", "on");

    private final String code;
    private final String field;

    CannotKeepCarePlan(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("care-plan.cannot." + code, CoordinatedCarePlan.LONGEST);
    }

    @Override
    public String field() {
        return field;
    }
}
