package se.handslag.decisions.municipality.erase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The protocols of what has been erased. The application's login can only read them. Used inside a unit of work. */
public interface ErasureProtocols {
    /** The newest, at most this many. */
    List<ErasureProtocol> newest(int most);

    /** When the file of the case was last erased. */
    Optional<Instant> erasedAt(CaseId caseId);
}
