package se.handslag.web.shell;

import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;

/** Accounts of this installation's own, as the sign-in page sees them. */
public interface AccountDoor {
    /** Whose staff may come in by an account; those only at which somebody has one. */
    List<Authority> authorities();

    /** Whether an account could be given to anyone, if someone gave it. */
    boolean isPossible();

    /**
     * Lets someone prove who they are.
     *
     * @param authority who employs them
     * @param staff what they sign in by
     * @param password the password
     * @param code the code from the telephone; empty where none has been connected
     * @param address where the request came from; empty if it is not known
     */
    Outcome<Entry, Refusal> enter(AuthorityId authority, String staff, String password, String code, String address);

    /** Lets someone who came as far as that choose their own password and connect a telephone, and so come in. */
    Outcome<Actor, Refusal> choose(Beginning beginning, String password, String again, String code);
}
