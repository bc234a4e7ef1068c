package se.handslag.planning.joint.contact;

import java.util.Collection;
import java.util.Set;
import se.handslag.core.casework.CaseId;

/** Who is met more often for a time than others of the same team. Used inside a unit of work. */
public interface CloserContact {
    Set<CaseId> among(Collection<CaseId> cases);
}
