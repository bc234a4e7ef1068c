package se.handslag.core.records;

import se.handslag.core.authority.AuthorityId;

/** An actor of one authority was handed to a use case of another. A fault in the program, never a matter of permission. */
public final class WrongAuthority extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongAuthority(AuthorityId employer, AuthorityId store) {
        super("Someone employed by " + employer + " cannot act in the records of " + store
                + ". What the other authority needs is handed over by disclosure.");
    }
}
