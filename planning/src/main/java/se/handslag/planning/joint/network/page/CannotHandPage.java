package se.handslag.planning.joint.network.page;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a page was not handed to a member, or not withdrawn. */
public enum CannotHandPage implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    CASE_CLOSED("case-closed", ""),
    NO_MANDATE("no-mandate", ""),
    NO_SUCH_MEMBER("no-such-member", "member"),
    HAS_LEFT("has-left", "member"),
    /** Colleagues read the record itself. */
    READS_THE_RECORD("reads-the-record", "member"),
    /** The other authority in the team is handed a copy into its record. */
    HAS_A_RECORD("has-a-record", "member"),
    /** The person has not said that they may know it, or has taken it back, or it has run out. */
    MAY_NOT_KNOW("may-not-know", "item"),
    /** There is nothing of this kind to hand, or it is another part than what was named. */
    NO_SUCH_ITEM("no-such-item", "item"),
    /** A link can be opened by whoever gets hold of it: nothing about a protected person goes so. */
    PROTECTED("protected", ""),
    BLOCKED("blocked", "item"),
    NOT_DISCLOSED("not-disclosed", "item"),
    WRONG_DAYS("wrong-days", "days"),
    NO_SUCH_PAGE("no-such-page", ""),
    WITHDRAWN_ALREADY("withdrawn-already", "");

    private final String code;
    private final String field;

    CannotHandPage(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("network.page.cannot." + code, HandPage.MOST_DAYS);
    }

    @Override
    public String field() {
        return field;
    }
}
