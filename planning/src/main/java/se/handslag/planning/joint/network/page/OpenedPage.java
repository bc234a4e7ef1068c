package se.handslag.planning.joint.network.page;

import java.time.Instant;
import se.handslag.core.disclosure.Item;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.network.KnowPart;

/**
 * What whoever has the link sees: this, and nothing else.
 *
 * @param part what it is
 * @param item exactly what was handed over
 * @param whose the person's first name
 * @param from the authority's name
 * @param handedAt when it was handed over
 * @param expiresAt when the link stops opening it
 */
public record OpenedPage(KnowPart part, Item item, String whose, String from, Instant handedAt, Instant expiresAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "OpenedPage[" + part + "]";
    }
}
