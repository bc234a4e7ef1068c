package se.handslag.planning.joint.sip.end;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipId;

/**
 * End the plan (avsluta SIP).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param on the day
 * @param reason why
 * @param words more of why; asked for where the reason alone says too little
 */
public record EndSip(CaseId caseId, SipId sip, LocalDate on, Optional<SipEnd.Reason> reason, String words)
        implements PersonalData {
    @Override
    public String toString() {
        return "EndSip[" + caseId + "]";
    }
}
