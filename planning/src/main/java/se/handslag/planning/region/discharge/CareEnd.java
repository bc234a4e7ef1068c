package se.handslag.planning.region.discharge;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.DischargeReason;

/**
 * How the region's care in the team ended. It never changes.
 *
 * @param caseId whose case
 * @param on the day
 * @param reason why
 * @param summary how it ended; may be blank
 * @param by who recorded it and when
 */
public record CareEnd(CaseId caseId, LocalDate on, DischargeReason reason, String summary, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "CareEnd[" + caseId + "]";
    }
}
