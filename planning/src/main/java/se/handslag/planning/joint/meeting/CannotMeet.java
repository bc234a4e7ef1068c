package se.handslag.planning.joint.meeting;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a meeting was not begun, or someone not taken up. */
public enum CannotMeet implements Refusal {
    NOT_IN_THE_TEAM("not-in-the-team", "team"),
    NOBODY("nobody", "own"),
    NAMES_MISSING("names-missing", "others"),
    NAMES_TOO_LONG("names-too-long", "own"),
    TOO_MANY("too-many", "others"),
    NO_SUCH_MEETING("no-such-meeting", ""),
    /** Also when the person is not there at all: on a shared screen the two look the same. */
    NOT_HERE("not-here", ""),
    NOT_THE_COORDINATOR("not-the-coordinator", ""),
    ALREADY("already", "");

    private final String code;
    private final String field;

    CannotMeet(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("meeting.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
