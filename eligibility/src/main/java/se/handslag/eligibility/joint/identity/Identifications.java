package se.handslag.eligibility.joint.identity;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** When and from where this authority got to know who its persons are. Added, never changed. Used inside a unit of work. */
public interface Identifications {
    void add(Identification identification);

    Optional<Identification> find(UUID id);

    Optional<Identification> latest(CaseId caseId);

    int count(CaseId caseId);
}
