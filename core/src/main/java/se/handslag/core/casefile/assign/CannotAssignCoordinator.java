package se.handslag.core.casefile.assign;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a case was not given to someone. */
public enum CannotAssignCoordinator implements Refusal {
    NOT_HEAD_OF_SERVICE("assign.cannot.not-head-of-service", ""),
    NO_SUCH_CASE("assign.cannot.no-such-case", ""),
    ENDED("assign.cannot.ended", ""),
    NO_STAFF("assign.cannot.no-staff", "staff"),
    NO_NAME("assign.cannot.no-name", "shown"),
    /** Whoever holds a case may open it; the head who gives it by office does not let themselves in. */
    ONESELF("assign.cannot.oneself", "staff"),
    /** The person is the member of staff, or close to them. */
    CLOSE("assign.cannot.close", "staff");

    private final String key;
    private final String field;

    CannotAssignCoordinator(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return field;
    }
}
