package se.handslag.planning.joint.transfer;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down how it went (följa upp överföringen).
 *
 * @param caseId whose case
 * @param transfer which transfer
 * @param words how it went
 */
public record FollowUpTransfer(CaseId caseId, TransferId transfer, String words) implements PersonalData {
    @Override
    public String toString() {
        return "FollowUpTransfer[" + caseId + "]";
    }
}
