package se.handslag.planning.joint.coordinate;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** Who holds cases together with whoever has them. Added to, never changed. Used inside a unit of work. */
public interface FurtherCoordinators {
    void add(FurtherCoordinator settled);

    /** Those who share cases now. */
    List<FurtherCoordinator> all();

    /** Those who share the case now. */
    List<FurtherCoordinator> of(CaseId caseId);
}
