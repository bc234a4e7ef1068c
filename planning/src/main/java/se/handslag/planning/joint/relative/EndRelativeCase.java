package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * End the support to a relative and close their file.
 *
 * @param caseId the relative's own case
 * @param on the last day
 * @param words why
 */
public record EndRelativeCase(CaseId caseId, LocalDate on, String words) implements PersonalData {
    @Override
    public String toString() {
        return "EndRelativeCase[" + caseId + "]";
    }
}
