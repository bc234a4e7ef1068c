package se.handslag.planning.joint.board;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.meeting.MeetingId;

/**
 * One act by which a person came to the board, was moved on it, kept on it or left it.
 *
 * @param id which
 * @param caseId whose case
 * @param entry which stay on the board
 * @param what what was done
 * @param reason the reason of the team's board that the person is there for after it; empty when they are not there any more
 * @param reasonSaid the same as the team said it then; a board may name its reasons otherwise later
 * @param words why, in words; may be blank except when someone is taken down
 * @param follow who follows up and when, after a taking down
 * @param meeting at which meeting; empty outside one
 * @param by who did it, and when
 */
public record BoardMove(
        UUID id,
        CaseId caseId,
        BoardEntryId entry,
        BoardStep what,
        String reason,
        String reasonSaid,
        String words,
        Optional<FollowUpAfter> follow,
        Optional<MeetingId> meeting,
        Signature by)
        implements PersonalData {
    /** The longest reason in words, in characters. */
    public static final int LONGEST_WORDS = 300;

    @Override
    public String toString() {
        return "BoardMove[" + id + "]";
    }
}
