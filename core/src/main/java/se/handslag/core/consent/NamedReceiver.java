package se.handslag.core.consent;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.person.PersonalData;

/**
 * Someone at a receiver to whom alone the person has said yes: a name or a role.
 *
 * <p>A copy goes to an authority, which answers for who reads it; whoever hands it over says to whom there.
 *
 * @param authority where they work
 * @param who a name or a role, such as "teamets psykolog"
 */
public record NamedReceiver(AuthorityId authority, String who) implements PersonalData {
    /** The longest name or role, in characters. */
    public static final int LONGEST = 200;

    @Override
    public String toString() {
        return "NamedReceiver[" + authority + "]";
    }
}
