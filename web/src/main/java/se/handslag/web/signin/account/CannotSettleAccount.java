package se.handslag.web.signin.account;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why an account was not settled, or not begun anew. */
public enum CannotSettleAccount implements Refusal {
    NOT_ADMINISTRATOR("not-administrator", ""),
    ID("id", "staff"),
    ID_IS_A_NUMBER("id-is-a-number", "staff"),
    THERE_ALREADY("there-already", "staff"),
    NOT_THERE("not-there", "staff"),
    ONESELF("oneself", "staff"),
    NO_NAME("no-name", "name"),
    NO_TITLE("no-title", "title"),
    NO_UNIT("no-unit", "unit"),
    TOO_LONG("too-long", "name"),
    NO_MANDATE("no-mandate", "mandates"),
    ADMINISTRATOR_ALONE("administrator-alone", "mandates");

    private final String code;
    private final String field;

    CannotSettleAccount(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("account.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
