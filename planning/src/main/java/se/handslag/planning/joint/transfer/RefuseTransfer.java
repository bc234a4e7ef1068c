package se.handslag.planning.joint.transfer;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Say that one's own unit does not take over, or write down that a receiver outside does not (avböja).
 *
 * @param caseId whose case
 * @param transfer which transfer
 * @param reason why
 */
public record RefuseTransfer(CaseId caseId, TransferId transfer, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "RefuseTransfer[" + caseId + "]";
    }
}
