package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a version of the plan is settled and locked. What was locked lies with the lock, so that nothing written later reaches it.
 *
 * @param id the lock; what is handed over goes by it
 * @param sip the plan
 * @param caseId whose case
 * @param round which version, from 1
 * @param revision the save that was locked
 * @param lead which principal has the overall responsibility
 * @param leadName who there
 * @param followUpOn when it is to be followed up
 * @param followUpBy who sees to that
 * @param locked who locked it and when
 */
public record SipLock(
        UUID id,
        SipId sip,
        CaseId caseId,
        int round,
        Revision revision,
        SipParty lead,
        String leadName,
        LocalDate followUpOn,
        String followUpBy,
        Signature locked)
        implements PersonalData {
    @Override
    public String toString() {
        return "SipLock[" + id + "]";
    }
}
