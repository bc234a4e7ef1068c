package se.handslag.planning.joint.crisis.copies;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a copy is no longer in use.
 *
 * @param copyId which copy, or which disclosure
 * @param how what became of it
 * @param on the day
 * @param by who wrote it down and when
 */
public record CopyEnd(UUID id, CaseId caseId, UUID copyId, CopyEnding how, LocalDate on, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "CopyEnd[" + id + "]";
    }
}
