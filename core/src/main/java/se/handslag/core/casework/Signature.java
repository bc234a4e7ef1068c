package se.handslag.core.casework;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;

/**
 * Who did something and when, as it is kept with the record for as long as the record is kept.
 *
 * <p>The name and the title are those of the moment (Patient Data Act 2008:355, 3 kap. 6 and 10 §§; SoL 2025:400, 14 kap.).
 */
public record Signature(StaffId staff, String name, String title, AuthorityId authority, Instant at) {
    public static Signature of(Actor actor, Instant at) {
        return new Signature(actor.staff(), actor.name(), actor.title(), actor.employer(), at);
    }
}
