package se.handslag.planning.joint.inform.apply;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a step of an application was not written down. */
public enum CannotFollowApplication implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    CASE_CLOSED("case-closed", ""),
    NO_MANDATE("no-mandate", ""),
    NO_SUCH_INFORMATION("no-such-information", ""),
    NOTHING_APPLIED_FOR("nothing-applied-for", "appliedFor"),
    TOO_LONG("too-long", "words"),
    IN_THE_FUTURE("in-the-future", "on"),
    BEFORE_TOLD("before-told", "on");

    private final String code;
    private final String field;

    CannotFollowApplication(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("application.cannot." + code, ApplicationStep.LONGEST_NAME, ApplicationStep.LONGEST);
    }

    @Override
    public String field() {
        return field;
    }
}
