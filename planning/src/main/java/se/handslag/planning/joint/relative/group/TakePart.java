package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that a relative takes part in a group, or no more.
 *
 * @param caseId the relative's own case
 * @param group which group
 * @param takesPart whether they do
 * @param on from which day
 */
public record TakePart(CaseId caseId, UUID group, boolean takesPart, LocalDate on) implements PersonalData {
    @Override
    public String toString() {
        return "TakePart[" + caseId + "]";
    }
}
