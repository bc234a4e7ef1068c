package se.handslag.planning.joint.agreement.tell;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the other parties were not told, or why it was not marked that what they told has been read. */
public enum CannotTellParties implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service"),
    NO_AGREEMENT("no-agreement"),
    /** They have been told exactly this already. */
    NOTHING_NEW("nothing-new"),
    NO_SUCH_STATEMENT("no-such-statement");

    private final String code;

    CannotTellParties(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("team-post.tell.cannot." + code);
    }

    @Override
    public String field() {
        return "";
    }
}
