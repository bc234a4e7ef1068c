package se.handslag.core.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** What the rules need to know of this authority's files. Asked inside a unit of work; reads nothing that a verb will then find stale. */
public interface AccessFiles {
    /** Empty if there is no such file here. */
    Optional<FileFacts> find(CaseId id);

    /** Those of these that there are. */
    Map<CaseId, FileFacts> find(Collection<CaseId> ids);
}
