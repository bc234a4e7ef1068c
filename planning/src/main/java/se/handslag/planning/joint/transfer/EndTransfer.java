package se.handslag.planning.joint.transfer;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * End the overlap (avsluta överföringen).
 *
 * @param caseId whose case
 * @param transfer which transfer
 * @param on the day
 * @param followUpBy who follows up how it went
 * @param followUpOn when
 * @param early why it ends before the overlap was to be over; blank where it does not
 * @param noHarm why it is clear that the answer harms no one, where the other authority is told; blank where it is not
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record EndTransfer(
        CaseId caseId,
        TransferId transfer,
        LocalDate on,
        String followUpBy,
        Optional<LocalDate> followUpOn,
        String early,
        String noHarm,
        boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "EndTransfer[" + caseId + "]";
    }
}
