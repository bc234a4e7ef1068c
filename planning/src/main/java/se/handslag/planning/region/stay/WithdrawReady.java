package se.handslag.planning.region.stay;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Withdraw that the person is ready (återkalla).
 *
 * @param caseId whose case
 * @param stay which stay
 * @param reason why; it stays in the region's record
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record WithdrawReady(CaseId caseId, StayId stay, String reason, boolean protectionSeen) implements PersonalData {
    @Override
    public String toString() {
        return "WithdrawReady[" + caseId + "]";
    }
}
