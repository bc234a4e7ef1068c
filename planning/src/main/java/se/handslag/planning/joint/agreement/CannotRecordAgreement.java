package se.handslag.planning.joint.agreement;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the agreement behind a team was not put into the record. */
public enum CannotRecordAgreement implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NO_SUCH_TEAM("no-such-team", ""),
    NO_REFERENCE("no-reference", "reference"),
    /** An agreement has two parties at least, and whoever keeps an exemplar is one of them. */
    TOO_FEW_PARTIES("too-few-parties", "parties"),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
    FOLLOWED_UP_BEFORE_IT_BEGINS("followed-up-before-it-begins", "followUpBy"),
    NO_STEERING_GROUP("no-steering-group", "steering"),
    NO_OPERATIVE_GROUP("no-operative-group", "operative"),
    /** A post that the team's model does not know, or that is not of this party's kind. */
    POST_NOT_OF_THE_TEAM("post-not-of-the-team", "posts"),
    POST_OF_NO_PARTY("post-of-no-party", "posts"),
    PERCENT_OUT_OF_RANGE("percent-out-of-range", "posts"),
    POST_TWICE("post-twice", "posts"),
    TERMS_OUT_OF_RANGE("terms-out-of-range", "longLeaveDays"),
    TOO_LONG("too-long", "reference");

    private final String code;
    private final String field;

    CannotRecordAgreement(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("team-agreement.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
