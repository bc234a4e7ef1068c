package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The closed files of this municipality whose time may be up. Used inside a unit of work. */
public interface ErasureCandidates {
    /** Those closed so long ago that they may be due today, in the order of their ids, after this one, at most this many. */
    List<ErasureCandidate> after(Optional<CaseId> last, LocalDate today, int most);

    /** One file, however long it has been closed; empty if there is none, or if it is open. */
    Optional<ErasureCandidate> find(CaseId caseId, LocalDate today);
}
