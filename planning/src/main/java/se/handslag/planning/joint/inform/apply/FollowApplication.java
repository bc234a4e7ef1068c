package se.handslag.planning.joint.inform.apply;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationId;

/**
 * Write down a step of an application that came of what the person was told.
 *
 * @param caseId whose case
 * @param information the occasion on which they were told of it
 * @param appliedFor what is applied for
 * @param help what help was given with it
 * @param outcome what has come of it
 * @param on the day
 * @param words more of it; may be blank
 */
public record FollowApplication(
        CaseId caseId,
        InformationId information,
        String appliedFor,
        ApplicationHelp help,
        ApplicationOutcome outcome,
        LocalDate on,
        String words)
        implements PersonalData {
    @Override
    public String toString() {
        return "FollowApplication[" + information + "]";
    }
}
