package se.handslag.planning.joint.transfer;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Acknowledge a transfer to one's own authority's unit, or write down that a receiver outside has (kvittera överlämning).
 *
 * @param caseId whose case
 * @param transfer which transfer
 * @param words who at the receiver outside, and how; blank for a unit of one's own
 */
public record AcknowledgeTransfer(CaseId caseId, TransferId transfer, String words) implements PersonalData {
    @Override
    public String toString() {
        return "AcknowledgeTransfer[" + caseId + "]";
    }
}
