package se.handslag.decisions.municipality.notify;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a notice was not recorded. */
public enum CannotRecordNotice implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_A_CASE_WORKER("not-a-case-worker", ""),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified", ""),
    NO_SUCH_DECISION("no-such-decision", ""),
    /** The day on which the person got to know of it is recorded already. */
    ALREADY_RECORDED("already-recorded", ""),
    SENT_BEFORE_THE_DECISION("sent-before-the-decision", "sentOn"),
    SENT_IN_THE_FUTURE("sent-in-the-future", "sentOn"),
    RECEIVED_BEFORE_SENT("received-before-sent", "receivedOn"),
    RECEIVED_IN_THE_FUTURE("received-in-the-future", "receivedOn"),
    NO_SUCH_NOTICE("no-such-notice", ""),
    /** A later one has taken its place. */
    CORRECTED_ALREADY("corrected-already", ""),
    NOTHING_DIFFERENT("nothing-different", "receivedOn"),
    /** It does not say why the first was mistaken. */
    NO_REASON("no-reason", "reason"),
    TEXT_TOO_LONG("text-too-long", "reason");

    private final String code;
    private final String field;

    CannotRecordNotice(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.notify.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
