package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Whether a relative was there when a group met, in their own record; the last that was said counts.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param session which meeting
 * @param on the day of the meeting
 * @param came whether they were there
 * @param by who wrote it down and when
 */
public record Attendance(UUID id, CaseId caseId, UUID session, LocalDate on, Came came, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "Attendance[" + id + "]";
    }
}
