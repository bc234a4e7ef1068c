package se.handslag.decisions.municipality.notify;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a letter was not handed out without the name of the one who decided. */
public enum CannotLeaveOutDecider implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_DECISION_MAKER("not-a-decision-maker", ""),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified", ""),
    NO_SUCH_DECISION("no-such-decision", ""),
    /** No law allows it on this day. */
    NOT_ALLOWED_YET("not-allowed-yet", ""),
    ALREADY_LEFT_OUT("already-left-out", ""),
    NO_REASON("no-reason", "reason"),
    TEXT_TOO_LONG("text-too-long", "reason");

    private final String code;
    private final String field;

    CannotLeaveOutDecider(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.leave-out.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
