package se.handslag.planning.joint.board;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Move a person on the board to another reason.
 *
 * @param caseId whose case
 * @param seen the last move that whoever moves has seen, so that two who move at once do not undo each other
 * @param reason why they are on the board from now on
 * @param words more about it; may be blank
 * @param copyTo who is to get a copy on the person's consent; empty for nobody
 */
public record MoveOnBoard(CaseId caseId, Optional<UUID> seen, String reason, String words, Optional<CopyOut> copyTo)
        implements PersonalData {
    @Override
    public String toString() {
        return "MoveOnBoard[" + caseId + "]";
    }
}
