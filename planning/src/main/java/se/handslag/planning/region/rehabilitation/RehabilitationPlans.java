package se.handslag.planning.region.rehabilitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/** The region's rehabilitation plans. Versions are added, never changed. Used inside a unit of work. */
public interface RehabilitationPlans {
    void add(RehabilitationPlan version);

    /** The plan as it stands. */
    Optional<RehabilitationPlan> of(CaseId caseId);

    /** The plan with this id as it stands. */
    Optional<RehabilitationPlan> find(RehabilitationPlanId id);

    Optional<RehabilitationPlan> version(CaseId caseId, Revision revision);

    /** Every version, the newest first. */
    List<RehabilitationPlan> versions(CaseId caseId);

    /** The plans of these cases as they stand; cases without one are left out. */
    List<RehabilitationPlan> of(Collection<CaseId> cases);
}
