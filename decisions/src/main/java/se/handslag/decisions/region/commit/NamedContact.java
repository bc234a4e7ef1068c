package se.handslag.decisions.region.commit;

import se.handslag.core.casework.Actor;
import se.handslag.core.person.PersonalData;

/**
 * Whom someone wants to name as fixed care contact, as they wrote it.
 *
 * @param staff who they are in the region's directory
 * @param name as the person knows them
 * @param title what they are
 */
public record NamedContact(String staff, String name, String title) implements PersonalData {
    /** The one who names a contact may be it. */
    public static NamedContact of(Actor actor) {
        return new NamedContact(actor.staff().value(), actor.name(), actor.title());
    }

    @Override
    public String toString() {
        return "NamedContact";
    }
}
