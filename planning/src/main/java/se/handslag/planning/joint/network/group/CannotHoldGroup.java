package se.handslag.planning.joint.network.group;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a meeting of a resource group was not planned or written down. */
public enum CannotHoldGroup implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    CASE_CLOSED("case-closed", ""),
    NO_MANDATE("no-mandate", ""),
    NO_SUCH_MEETING("no-such-meeting", ""),
    CHANGED_MEANWHILE("changed-meanwhile", ""),
    /** The group has nobody in it. */
    NO_MEMBERS("no-members", ""),
    CALLED_OFF("called-off", ""),
    HELD_ALREADY("held-already", ""),
    NOT_HELD("not-held", ""),
    IN_THE_PAST("in-the-past", "on"),
    WRONG_HOUR("wrong-hour", "hour"),
    NO_AGENDA("no-agenda", "agenda"),
    HELD_IN_THE_FUTURE("held-in-the-future", "heldOn"),
    NOTHING_WRITTEN("nothing-written", "text"),
    NOT_A_MEMBER("not-a-member", "present"),
    DECISION_WITHOUT_WHAT("decision-without-what", "decision"),
    DECISION_WITHOUT_WHO("decision-without-who", "decision"),
    DECISION_BEFORE_MEETING("decision-before-meeting", "decision"),
    TOO_MANY("too-many", "decision"),
    NO_SUCH_DECISION("no-such-decision", ""),
    SETTLED_ALREADY("settled-already", ""),
    NO_REASON("no-reason", "words"),
    TOLD_IN_THE_FUTURE("told-in-the-future", "toldOn"),
    TOLD_BEFORE_HELD("told-before-held", "toldOn"),
    TOO_LONG("too-long", "");

    private final String code;
    private final String field;

    CannotHoldGroup(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("network.meeting.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
