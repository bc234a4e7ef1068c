package se.handslag.web.signin.account;

import java.util.Set;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/**
 * Someone who signs in by an account here, as an administrator has settled it (konto). The newest of someone is in force.
 *
 * @param id which version
 * @param staff what they sign in by
 * @param name as shown to colleagues
 * @param title as printed under a note
 * @param unit where they work
 * @param mandates what they are given to do
 * @param settled by whom and when
 */
public record Account(
        UUID id, StaffId staff, String name, String title, String unit, Set<Mandate> mandates, Signature settled) {
    public Account {
        mandates = Set.copyOf(mandates);
    }

    /** The person as they act for the authority. */
    public Actor actor(AuthorityId authority) {
        return new Actor(staff, name, title, authority, unit, mandates);
    }
}
