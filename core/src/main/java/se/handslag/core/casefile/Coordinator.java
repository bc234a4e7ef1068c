package se.handslag.core.casefile;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;

/** The member of staff who holds a case together at one authority (samordnare). */
public record Coordinator(StaffId staff, String name, AuthorityId authority) {
    public static Coordinator of(Actor actor) {
        return new Coordinator(actor.staff(), actor.name(), actor.employer());
    }
}
