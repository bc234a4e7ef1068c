package se.handslag.decisions.region.commit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.disclosure.DisclosureId;

/** What this region has said of its care. Statements are added, never changed. Used inside a unit of work. */
public interface CareStatements {
    void add(CareStatement statement);

    Optional<CareStatement> find(CareStatementId id);

    /** Of one case, oldest first. */
    List<CareStatement> about(CaseId caseId);

    /** The cases of a team in which the region has said something. */
    List<CaseId> answeredIn(TeamId team);

    /** Commitments made from this moment on that apply and have never had a fixed care contact, oldest first. */
    List<CareCommitment> withoutContact(Instant madeFrom);

    /** Says that the municipality was told of the statement by this hand-over. */
    void told(CareStatementId statement, DisclosureId by);

    /** What was said last in each case, from this moment on, and nobody has noted a hand-over of; oldest first. */
    List<CareStatement> untold(Instant saidFrom);

    /** The statements that no longer are what they were when they were signed. */
    List<CareStatementId> altered();
}
