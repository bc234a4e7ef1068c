package se.handslag.planning.joint.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.meeting.MeetingId;

/** What stands and has stood on this authority's boards. Added to, never changed. Used inside a unit of work. */
public interface Boards {
    void add(BoardMove move);

    void add(BoardAgreement agreement);

    void add(AgreementMark mark);

    /** Those of these cases that are on the board, each with its agreements. */
    List<BoardEntry> up(Collection<CaseId> cases);

    /** Which of these cases are on the board. */
    Set<CaseId> on(Collection<CaseId> cases);

    /** Every stay of one person, the newest first. */
    List<BoardEntry> about(CaseId caseId);

    Optional<BoardEntry> find(BoardEntryId id);

    /** The stays of these cases after which someone is still to follow up. */
    List<BoardEntry> awaitingFollowUp(Collection<CaseId> cases);

    /** What is agreed about these cases and neither done nor dropped, on the board and after it. */
    List<BoardAgreement> open(Collection<CaseId> cases);

    Optional<StandingAgreement> agreement(UUID id);

    /** What was agreed at a meeting, the first one first. */
    List<BoardAgreement> at(MeetingId meeting);

    /** Whether the one who asks, within this unit of work, is this member of staff. */
    boolean isAsking(String staff);
}
