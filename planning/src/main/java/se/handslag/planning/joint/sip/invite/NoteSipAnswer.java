package se.handslag.planning.joint.sip.invite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipId;

/**
 * Write down what someone who was called has answered (anteckna svar på kallelse).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param invitation which invitation
 * @param said what
 * @param words in whose words, by whom; may be blank
 * @param on the day
 */
public record NoteSipAnswer(
        CaseId caseId, SipId sip, UUID invitation, Optional<SipAnswer.Said> said, String words, LocalDate on)
        implements PersonalData {
    @Override
    public String toString() {
        return "NoteSipAnswer[" + caseId + "]";
    }
}
