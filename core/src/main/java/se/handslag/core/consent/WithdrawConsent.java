package se.handslag.core.consent;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Withdraw a consent (återkalla samtycke). Works at once and forward only: what has been handed over stays where it is.
 *
 * @param caseId whose case
 * @param consentId which consent
 * @param how how the person made it known
 */
public record WithdrawConsent(CaseId caseId, ConsentId consentId, String how) implements PersonalData {
    @Override
    public String toString() {
        return "WithdrawConsent[" + caseId + "]";
    }
}
