package se.handslag.planning.joint.transfer;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That this authority does not take over what the other one would transfer (avböjer).
 *
 * @param handover the number of the hand-over
 * @param caseId whose case
 * @param reason why; the other authority is told
 * @param by who said so, and when
 */
public record HandoverRefused(UUID handover, CaseId caseId, String reason, Signature by) implements PersonalData {
    @Override
    public String toString() {
        return "HandoverRefused[" + handover + "]";
    }
}
