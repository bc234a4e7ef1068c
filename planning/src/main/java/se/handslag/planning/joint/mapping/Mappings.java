package se.handslag.planning.joint.mapping;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** This authority's mappings. Versions are added, never changed. Used inside a unit of work. */
public interface Mappings {
    void add(AreaMapping version);

    /** Every version of every area, the newest first. */
    List<AreaMapping> versions(CaseId caseId);

    /** Whose mapping this is. */
    Optional<CaseId> whose(MappingId id);
}
