package se.handslag.core.access.named;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nobody was named, or why someone still is. */
public enum CannotNameStaff implements Refusal {
    NOT_HEAD_OF_SERVICE("named.cannot.not-head-of-service", ""),
    NO_SUCH_CASE("named.cannot.no-such-case", ""),
    /** Without protection the team works with the file, and naming someone would open it past the team. */
    NOT_PROTECTED("named.cannot.not-protected", ""),
    NO_STAFF("named.cannot.no-staff", "staff"),
    NO_NAME("named.cannot.no-name", "shown"),
    /** Whoever settles who opens a file would have opened it for themselves, and be the one who looks at what was opened. */
    ONESELF("named.cannot.oneself", "staff"),
    /** The person is the member of staff, or close to them. */
    CLOSE("named.cannot.close", "staff"),
    ALREADY("named.cannot.already", "staff"),
    NOT_NAMED("named.cannot.not-named", "staff"),
    TOO_SHORT("named.cannot.too-short", "reason"),
    TOO_LONG("named.cannot.too-long", "reason");

    private final String key;
    private final String field;

    CannotNameStaff(String key, String field) {
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
