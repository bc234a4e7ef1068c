package se.handslag.planning.joint.instrument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** Measurements in this authority's record. Added, never changed. Used inside a unit of work. */
public interface Measurements {
    void add(Measurement measurement);

    void add(StruckMeasurement struck);

    Optional<Measurement> find(UUID id);

    boolean isStruck(UUID id);

    /** Those of this case that are not struck, the last first. */
    List<Measurement> about(CaseId caseId);
}
