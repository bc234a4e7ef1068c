package se.handslag.planning.joint.board;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.meeting.MeetingId;

/**
 * Put a person on the board (sätta på tavlan).
 *
 * @param caseId whose case
 * @param reason why, as the team's board names it
 * @param words more about it; may be blank
 * @param first the first agreement
 * @param meeting at which meeting; empty outside one
 * @param copyTo who is to get a copy on the person's consent; empty for nobody
 */
public record PutUp(
        CaseId caseId,
        String reason,
        String words,
        NewAgreement first,
        Optional<MeetingId> meeting,
        Optional<CopyOut> copyTo)
        implements PersonalData {
    @Override
    public String toString() {
        return "PutUp[" + caseId + "]";
    }
}
