package se.handslag.decisions.municipality.erase;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The lists that have been approved. They are added, never changed; a line goes with its case. Used inside a unit of work. */
public interface ErasureLists {
    void add(ErasureList list);

    Optional<ErasureList> find(ErasureListId id);

    /** Lists with lines left, oldest first. */
    List<ErasureList> unfinished();

    /** The list approved last on which the case stands. */
    Optional<ErasureList> latestWith(CaseId caseId);
}
