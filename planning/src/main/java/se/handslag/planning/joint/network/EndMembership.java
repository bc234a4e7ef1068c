package se.handslag.planning.joint.network;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that someone is no longer a member.
 *
 * @param caseId whose group
 * @param member who
 * @param reason why
 * @param words more of it; may be blank but for another reason
 * @param on since when
 */
public record EndMembership(CaseId caseId, MemberId member, EndReason reason, String words, LocalDate on)
        implements PersonalData {
    @Override
    public String toString() {
        return "EndMembership[" + caseId + "]";
    }
}
