package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.meeting.MeetingId;

/**
 * What the team agreed on for a person: who does what by which day (överenskommelse).
 *
 * @param id which
 * @param caseId whose case
 * @param entry during which stay on the board
 * @param kind what is to be done
 * @param words more about it; may be blank
 * @param owner who does it
 * @param on by which day
 * @param meeting at which meeting it was agreed; empty outside one
 * @param by who wrote it down, and when
 */
public record BoardAgreement(
        UUID id,
        CaseId caseId,
        BoardEntryId entry,
        AgreementKind kind,
        String words,
        Colleague owner,
        LocalDate on,
        Optional<MeetingId> meeting,
        Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST_WORDS = 150;

    @Override
    public String toString() {
        return "BoardAgreement[" + id + "]";
    }
}
