package se.handslag.planning.joint.inform;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** What the person has been told, in this authority's record. It is added, never changed. Used inside a unit of work. */
public interface Informations {
    void add(InformationGiven information);

    Optional<InformationGiven> find(InformationId id);

    /** Everything told in this case, the newest first. */
    List<InformationGiven> about(CaseId caseId);
}
