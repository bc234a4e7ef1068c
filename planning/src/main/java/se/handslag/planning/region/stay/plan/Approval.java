package se.handslag.planning.region.stay.plan;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a unit has approved a version of the plan (justering).
 *
 * @param id this
 * @param plan which version
 * @param caseId whose case
 * @param unit which unit
 * @param approver who there
 * @param on the day
 * @param by who wrote it down, and when
 */
public record Approval(UUID id, UUID plan, CaseId caseId, String unit, String approver, LocalDate on, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "Approval[" + id + "]";
    }
}
