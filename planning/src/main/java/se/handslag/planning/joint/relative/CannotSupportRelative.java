package se.handslag.planning.joint.relative;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why something was not written in a relative's track. */
public enum CannotSupportRelative implements Refusal {
    NO_MANDATE("no-mandate", ""),
    NO_SUCH_TEAM("no-such-team", "team"),
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_RELATIVES("not-a-relatives", ""),
    CASE_CLOSED("case-closed", ""),
    NO_NAME("no-name", "given"),
    NAME_CANNOT_BE("name-cannot-be", "given"),
    PHONE_TOO_LONG("phone-too-long", "phone"),
    PHONE_WITHOUT_NAME("phone-without-name", "family"),
    NO_MATTER("no-matter", "matter"),
    MATTER_TOO_LONG("matter-too-long", "matter"),
    GROUND_OF_THE_OTHER("ground-of-the-other", "ground"),
    GROUND_NOT_IN_FORCE("ground-not-in-force", "ground"),
    GROUND_ASKS_FOR_A_RECORD("ground-asks-for-a-record", "ground"),
    IN_A_GROUP("in-a-group", "kind"),
    IN_THE_FUTURE("in-the-future", "on"),
    BEFORE_THE_CASE("before-the-case", "on"),
    WRONG_MINUTES("wrong-minutes", "minutes"),
    NO_WORDS("no-words", "words"),
    TOO_LONG("too-long", "words"),
    NO_SUCH_SUPPORT("no-such-support", ""),
    NO_REASON("no-reason", "why"),
    REASON_TOO_LONG("reason-too-long", "why"),
    NOT_AGREED("not-agreed", "member"),
    NO_SUCH_GROUP("no-such-group", "group"),
    NO_SUCH_SESSION("no-such-session", "session"),
    NOT_IN_THE_GROUP("not-in-the-group", "group"),
    IN_THE_GROUP_ALREADY("in-the-group-already", "group"),
    WRONG_NUMBER("wrong-number", "persons");

    private final String code;
    private final String field;

    CannotSupportRelative(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("relative.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
