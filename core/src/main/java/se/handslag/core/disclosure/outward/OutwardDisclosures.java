package se.handslag.core.disclosure.outward;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** What this authority has handed to receivers outside the platform. Added, never changed. */
public interface OutwardDisclosures {
    void add(OutwardDisclosure disclosure);

    Optional<OutwardDisclosure> find(UUID id);

    /** All about this case, newest first. */
    List<OutwardDisclosure> about(CaseId caseId);
}
