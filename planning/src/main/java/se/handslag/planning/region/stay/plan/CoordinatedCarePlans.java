package se.handslag.planning.region.stay.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** Coordinated care plans in the region's record. Everything is added, never changed. Used inside a unit of work. */
public interface CoordinatedCarePlans {
    void add(CoordinatedCarePlan version);

    void add(Approval approval);

    /** The newest version in each of these cases. */
    List<CoordinatedCarePlan> newest(Collection<CaseId> cases);

    Optional<CoordinatedCarePlan> find(UUID id);
}
