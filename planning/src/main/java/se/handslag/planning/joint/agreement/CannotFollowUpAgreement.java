package se.handslag.planning.joint.agreement;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a follow-up of the agreement was not written down. */
public enum CannotFollowUpAgreement implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NO_AGREEMENT("no-agreement", ""),
    IN_THE_FUTURE("in-the-future", "day"),
    EMPTY("empty", "conclusion"),
    TOO_LONG("too-long", "conclusion"),
    /** The next one is not after this one. */
    NEXT_NOT_LATER("next-not-later", "next");

    private final String code;
    private final String field;

    CannotFollowUpAgreement(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("team-agreement.follow-up.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
