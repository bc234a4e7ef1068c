package se.handslag.eligibility.municipality.interview;

import java.time.LocalDateTime;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Book an assessment interview, or book it anew (boka bedömningssamtal).
 *
 * @param caseId whose case
 * @param at day and time in Swedish time
 * @param place where; said to the region, so that it names neither the person nor their address
 * @param region the region whose staff takes part
 * @param regionStaff who of them, by name
 * @param noHarm that neither the person nor anyone close comes to harm by what the region is told, and why, in the words that whoever books
 *     has read and ticked; blank if they have not
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record BookInterview(
        CaseId caseId,
        LocalDateTime at,
        String place,
        AuthorityId region,
        String regionStaff,
        String noHarm,
        boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "BookInterview[" + caseId + "]";
    }
}
