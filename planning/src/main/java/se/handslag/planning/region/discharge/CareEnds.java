package se.handslag.planning.region.discharge;

import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** How the region's care has ended. It is added, never changed. Used inside a unit of work. */
public interface CareEnds {
    void add(CareEnd end);

    Optional<CareEnd> about(CaseId caseId);
}
