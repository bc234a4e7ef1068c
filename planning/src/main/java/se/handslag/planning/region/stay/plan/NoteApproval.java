package se.handslag.planning.region.stay.plan;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that a unit has approved the plan (anteckna justering).
 *
 * @param caseId whose case
 * @param plan which version
 * @param unit which unit
 * @param approver who there
 * @param on the day
 */
public record NoteApproval(CaseId caseId, UUID plan, String unit, String approver, LocalDate on)
        implements PersonalData {
    @Override
    public String toString() {
        return "NoteApproval[" + caseId + "]";
    }
}
