package se.handslag.planning.joint.agreement.post;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why something was not written down about a post. */
public enum CannotKeepPost implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NO_AGREEMENT("no-agreement", ""),
    /** Not one that this authority has undertaken; the other party writes about its own. */
    NOT_OUR_POST("not-our-post", ""),
    NO_SUCH_HOLDING("no-such-holding", ""),
    NO_SUCH_LEAVE("no-such-leave", ""),
    NO_HOLDER("no-holder", "holder"),
    PERCENT_OUT_OF_RANGE("percent-out-of-range", "percent"),
    NO_COMPETENCE("no-competence", "competence"),
    ENDS_FIRST("ends-first", "to"),
    /** The leave reaches outside the time that the post is held. */
    LEAVE_OUTSIDE_THE_HOLDING("leave-outside", "leaveFrom"),
    NO_WORDS("no-words", "words"),
    TALKED_IN_THE_FUTURE("talked-in-the-future", "talkedOn"),
    TOO_LONG("too-long", "");

    private final String code;
    private final String field;

    CannotKeepPost(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("team-post.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
