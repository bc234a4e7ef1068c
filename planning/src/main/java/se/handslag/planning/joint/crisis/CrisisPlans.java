package se.handslag.planning.joint.crisis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/** This authority's crisis plans. Versions are added, never changed. Used inside a unit of work. */
public interface CrisisPlans {
    void add(CrisisPlan version);

    /** The plan as it stands. */
    Optional<CrisisPlan> of(CaseId caseId);

    /** The plan with this id as it stands. */
    Optional<CrisisPlan> find(CrisisPlanId id);

    Optional<CrisisPlan> version(CaseId caseId, Revision revision);

    /** Every version, the newest first. */
    List<CrisisPlan> versions(CaseId caseId);

    /** The plans of these cases as they stand; cases without one are left out. */
    List<CrisisPlan> of(Collection<CaseId> cases);
}
