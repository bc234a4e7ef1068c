package se.handslag.core.casework;

import java.util.Set;
import se.handslag.core.authority.AuthorityId;

/**
 * Someone who acts: a member of staff of one authority (handläggare, sjuksköterska, chef).
 *
 * <p>Every use case takes the actor first. Who employs the actor decides which record they can work in.
 *
 * @param staff who they are in the employer's directory
 * @param name as shown to colleagues and printed under a decision
 * @param title as printed under a note, for example {@code Specialistsjuksköterska}
 * @param employer the authority that employs them
 * @param unit the unit they work in, for the access log
 * @param mandates what the employer has given them to do
 */
public record Actor(
        StaffId staff, String name, String title, AuthorityId employer, String unit, Set<Mandate> mandates) {
    public Actor {
        mandates = Set.copyOf(mandates);
        if (name.isBlank() || title.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("An actor has a name, a title and a unit.");
        }
    }

    /** The platform acting for an authority, for instance to deliver what someone has disclosed. */
    public static Actor platform(AuthorityId authority) {
        return new Actor(
                new StaffId("handslag"), "Handslag", "System", authority, "Handslag", Set.of(Mandate.PLATFORM));
    }

    public boolean may(Mandate mandate) {
        return mandates.contains(mandate);
    }
}
