package se.handslag.planning.region.stay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** Stays in hospital in the region's record. Everything is added, never changed. Used inside a unit of work. */
public interface Stays {
    void add(InpatientStay stay);

    void add(StayEvent event);

    /** The stays of these cases, the last one first. */
    List<StayCourse> about(Collection<CaseId> cases);

    Optional<StayEvent> findEvent(UUID id);

    Optional<StayCourse> find(StayId id);
}
