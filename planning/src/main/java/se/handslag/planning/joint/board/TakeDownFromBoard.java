package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.meeting.MeetingId;

/**
 * Take a person down from the board (ta ner från tavlan).
 *
 * @param caseId whose case
 * @param words why; never blank
 * @param owner who follows up; without one nobody is taken down
 * @param on by which day they do
 * @param meeting at which meeting; empty outside one
 * @param copyTo who is to get a copy on the person's consent; empty for nobody
 */
public record TakeDownFromBoard(
        CaseId caseId,
        String words,
        Optional<StaffId> owner,
        Optional<LocalDate> on,
        Optional<MeetingId> meeting,
        Optional<CopyOut> copyTo)
        implements PersonalData {
    @Override
    public String toString() {
        return "TakeDownFromBoard[" + caseId + "]";
    }
}
