package se.handslag.eligibility.joint.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.CaseId;

/** The findings of this authority. Added, never changed; the latest on each fact counts. Used inside a unit of work. */
public interface OwnFindings {
    void add(OwnFinding finding);

    Optional<OwnFinding> find(FindingId id);

    /** All findings in this case, oldest first. */
    List<OwnFinding> about(CaseId caseId);

    /** Those of these cases in which this authority has taken any stand. */
    Set<CaseId> begunAmong(Collection<CaseId> cases);
}
