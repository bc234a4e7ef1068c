package se.handslag.core.platform;

import se.handslag.core.authority.AuthorityId;

/** Something was asked for at an authority that does not have it. A fault in the program. */
public final class NotOffered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOffered(String what, AuthorityId authority) {
        super(authority + " does not offer " + what + ".");
    }
}
