package se.handslag.planning.joint.network;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a member of a resource group was not written down, or what they may know, or that they have left. */
public enum CannotKeepMember implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    CASE_CLOSED("case-closed", ""),
    NO_MANDATE("no-mandate", ""),
    NO_SUCH_MEMBER("no-such-member", ""),
    /** They have left the group. */
    HAS_LEFT("has-left", ""),
    /** Somebody else changed it meanwhile. */
    CHANGED_MEANWHILE("changed-meanwhile", ""),
    NO_NAME("no-name", "name"),
    NO_ORGANISATION("no-organisation", "organisation"),
    /** What the person said is not written: without their wish nobody is in their group. */
    NO_WISH("no-wish", "words"),
    WISH_IN_THE_FUTURE("wish-in-the-future", "on"),
    /** The consent would begin after it ends, or last longer than the authority records one for. */
    WRONG_LAST_DAY("wrong-last-day", "until"),
    NO_REASON_IN_WORDS("no-reason-in-words", "words"),
    END_IN_THE_FUTURE("end-in-the-future", "on"),
    TOO_LONG("too-long", "");

    private final String code;
    private final String field;

    CannotKeepMember(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("network.member.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
