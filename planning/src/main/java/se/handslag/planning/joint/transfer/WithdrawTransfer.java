package se.handslag.planning.joint.transfer;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Call a transfer off (återkalla överföring).
 *
 * @param caseId whose case
 * @param transfer which transfer
 * @param reason why
 * @param noHarm why it is clear that the answer harms no one, where the other authority is told; blank where it is not
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record WithdrawTransfer(CaseId caseId, TransferId transfer, String reason, String noHarm, boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "WithdrawTransfer[" + caseId + "]";
    }
}
