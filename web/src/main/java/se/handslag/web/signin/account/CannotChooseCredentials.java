package se.handslag.web.signin.account;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a password was not chosen, or no telephone connected. */
public enum CannotChooseCredentials implements Refusal {
    TOO_SHORT("too-short", "password"),
    TOO_LONG("too-long", "password"),
    COMMON("common", "password"),
    SAYS_WHO("says-who", "password"),
    DIFFERENT("different", "again"),
    CODE("code", "code"),
    /** An administrator has begun the account anew meanwhile, or it has been chosen in another window. */
    NOT_ASKED_FOR("not-asked-for", "");

    private final String code;
    private final String field;

    CannotChooseCredentials(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("account.choose.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
