package se.handslag.planning.joint.sip.need;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipInitiator;

/**
 * Record that a coordinated individual plan is needed (registrera behov av SIP).
 *
 * @param caseId whose case
 * @param noticedOn the day the need was seen
 * @param initiator who said so
 * @param important what is important to the person, in their own words; may be blank
 * @param question what is to be solved together
 */
public record RecordSipNeed(
        CaseId caseId, LocalDate noticedOn, Optional<SipInitiator> initiator, String important, String question)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordSipNeed[" + caseId + "]";
    }
}
