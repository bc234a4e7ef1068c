package se.handslag.web.signin.staff;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nobody was barred, or let in again. */
public enum CannotBarStaff implements Refusal {
    NOT_ADMINISTRATOR("not-administrator", ""),
    NOBODY("nobody", "staff"),
    ONESELF("oneself", "staff"),
    NO_REASON("no-reason", "reason"),
    TOO_LONG("too-long", "reason"),
    ALREADY("already", "");

    private final String code;
    private final String field;

    CannotBarStaff(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("sign-in.bar.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
