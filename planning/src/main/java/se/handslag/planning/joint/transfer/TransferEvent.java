package se.handslag.planning.joint.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Something done in the course of a transfer. It never changes.
 *
 * @param id this; what the other authority is told goes by it
 * @param transfer which transfer
 * @param caseId whose case
 * @param step what was done
 * @param on the day
 * @param words who acknowledged, why it was refused or called off or the person taken back, how it went; blank where there is nothing to say
 * @param followUpBy who follows up; blank but where it ended
 * @param followUpOn when
 * @param early why it ended before the overlap was over; blank where it did not
 * @param by who did it, and when
 */
public record TransferEvent(
        UUID id,
        TransferId transfer,
        CaseId caseId,
        TransferStep step,
        LocalDate on,
        String words,
        String followUpBy,
        Optional<LocalDate> followUpOn,
        String early,
        Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "TransferEvent[" + step + " in " + transfer + "]";
    }
}
