package se.handslag.planning.joint.draft;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a draft was not kept. What was written stays with the page. */
public enum CannotKeepPlanDraft implements Refusal {
    /** There is no file on this case in one's own record, or it is closed. */
    NO_SUCH_CASE("no-such-case"),
    /** There is no form of that name. */
    NO_SUCH_FORM("no-such-form"),
    /** There is more in it than can be kept. */
    TOO_LONG("too-long");

    private final String code;

    CannotKeepPlanDraft(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("plan.draft.cannot." + code);
    }
}
