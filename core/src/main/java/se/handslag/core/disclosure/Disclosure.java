package se.handslag.core.disclosure;

import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.person.PersonalData;

/**
 * A hand-over (utlämnande) as the releasing authority keeps it: who, to whom, what, on which ground, under which consent.
 *
 * <p>Patient Data Act (2008:355) 3 kap. 11 §: the record says who got a copy, of what and when.
 *
 * @param id the act
 * @param item what went
 * @param to the authority that received it
 * @param ground the legal ground
 * @param consent the consent, when that is the ground
 * @param reason why the ground holds, when it is not consent
 * @param answers how the ground's conditions were settled; none where it is older than the questions
 * @param asksForReceipt whether the receiver is asked to acknowledge it
 * @param by who disclosed it and when
 */
public record Disclosure(
        DisclosureId id,
        Item item,
        AuthorityId to,
        Ground ground,
        Optional<ConsentId> consent,
        String reason,
        Answers answers,
        boolean asksForReceipt,
        Signature by)
        implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 4_000;

    @Override
    public String toString() {
        return "Disclosure[" + id + " of " + item.kind() + " to " + to + " on " + ground + "]";
    }
}
