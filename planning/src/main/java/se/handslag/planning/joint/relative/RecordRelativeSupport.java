package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down support that a relative got.
 *
 * @param caseId the relative's own case
 * @param kind what kind of support
 * @param on the day
 * @param minutes how long; 0 where nobody has counted
 * @param words what was talked of
 */
public record RecordRelativeSupport(CaseId caseId, SupportKind kind, LocalDate on, int minutes, String words)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordRelativeSupport[" + caseId + "]";
    }
}
