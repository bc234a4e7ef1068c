package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * A meeting of a group that has been, and of which it is not written whether the relative was there.
 *
 * @param caseId the relative's own case
 * @param on the day of the meeting
 */
public record Unwritten(CaseId caseId, LocalDate on) implements PersonalData {
    @Override
    public String toString() {
        return "Unwritten[" + caseId + "]";
    }
}
