package se.handslag.core.consent;

import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.person.PersonalData;

/**
 * Take back a consent, or a part of it (återkalla samtycke). Works at once and forward only: what has been handed over stays where it is.
 *
 * @param caseId whose case
 * @param consentId which consent
 * @param receivers to whom nothing more is to go; empty for all
 * @param kinds of what nothing more is to go; empty for all
 * @param by who takes it back
 * @param how how they made it known; may be empty, since nothing is to stand in the way of taking a consent back
 */
public record WithdrawConsent(
        CaseId caseId, ConsentId consentId, Set<AuthorityId> receivers, Set<ItemKind> kinds, WithdrawnBy by, String how)
        implements PersonalData {
    public WithdrawConsent {
        receivers = Set.copyOf(receivers);
        kinds = Set.copyOf(kinds);
    }

    /** The person takes back all of it. */
    public WithdrawConsent(CaseId caseId, ConsentId consentId, String how) {
        this(caseId, consentId, Set.of(), Set.of(), WithdrawnBy.PERSON, how);
    }

    @Override
    public String toString() {
        return "WithdrawConsent[" + caseId + "]";
    }
}
