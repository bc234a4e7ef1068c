package se.handslag.planning.joint.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/** This authority's plans. Versions are added, never changed. Used inside a unit of work. */
public interface Plans {
    void add(Plan version);

    /** The plan as it stands. */
    Optional<Plan> of(CaseId caseId);

    /** The plan with this id as it stands. */
    Optional<Plan> find(PlanId id);

    Optional<Plan> version(CaseId caseId, Revision revision);

    /** Every version, the newest first. */
    List<Plan> versions(CaseId caseId);

    /** The plans of these cases as they stand; cases without one are left out. */
    List<Plan> of(Collection<CaseId> cases);

    /** What is due in the plans of these cases, for lists of tasks; cases without a plan are left out. */
    List<PlanDates> datesOf(Collection<CaseId> cases);
}
