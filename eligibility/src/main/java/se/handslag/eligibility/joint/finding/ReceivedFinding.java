package se.handslag.eligibility.joint.finding;

import java.time.Instant;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.person.PersonalData;
import se.handslag.eligibility.joint.criteria.Finding;

/**
 * A finding that the other authority has handed over.
 *
 * @param id the act of disclosure
 * @param itemId the finding's number in the other record; the same if it is handed over again
 * @param from the authority that made it
 * @param finding what it says; its reason stays with them
 * @param receivedAt when it came
 */
public record ReceivedFinding(DisclosureId id, UUID itemId, AuthorityId from, Finding finding, Instant receivedAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "ReceivedFinding[" + id + "]";
    }
}
