package se.handslag.planning.joint.transfer;

import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.person.PersonalData;

/**
 * Say to the other authority that one does not take over (avböja överlämning).
 *
 * @param caseId whose case
 * @param copy the hand-over that came
 * @param reason why; the other authority is told
 * @param noHarm why it is clear that the answer harms no one
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record RefuseHandover(CaseId caseId, DisclosureId copy, String reason, String noHarm, boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "RefuseHandover[" + caseId + "]";
    }
}
