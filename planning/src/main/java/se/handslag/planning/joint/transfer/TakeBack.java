package se.handslag.planning.joint.transfer;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Take the person back (återta).
 *
 * @param caseId whose case
 * @param transfer which transfer
 * @param on the day
 * @param reason why
 * @param noHarm why it is clear that the answer harms no one, where the other authority is told; blank where it is not
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record TakeBack(
        CaseId caseId, TransferId transfer, LocalDate on, String reason, String noHarm, boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "TakeBack[" + caseId + "]";
    }
}
