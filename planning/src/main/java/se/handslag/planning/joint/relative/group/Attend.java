package se.handslag.planning.joint.relative.group;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down whether a relative was there when a group met.
 *
 * @param caseId the relative's own case
 * @param session which meeting
 * @param came whether they were there
 */
public record Attend(CaseId caseId, UUID session, Came came) implements PersonalData {
    @Override
    public String toString() {
        return "Attend[" + caseId + "]";
    }
}
