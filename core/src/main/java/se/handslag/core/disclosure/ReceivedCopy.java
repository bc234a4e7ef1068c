package se.handslag.core.disclosure;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A copy that another authority has handed to this one. It follows the receiver's rules from then on and says for ever where it came from.
 *
 * @param id the act of disclosure
 * @param item what came
 * @param from the authority that released it
 * @param ground the legal ground
 * @param sentBy who disclosed it and when
 * @param asksForReceipt whether the sender asks that someone here acknowledges it
 * @param receivedAt when it reached this record
 */
public record ReceivedCopy(
        DisclosureId id,
        Item item,
        AuthorityId from,
        Ground ground,
        Signature sentBy,
        boolean asksForReceipt,
        Instant receivedAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "ReceivedCopy[" + id + " of " + item.kind() + " from " + from + "]";
    }
}
