package se.handslag.decisions.region.commit;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/**
 * Take on the person's care (göra ett vårdåtagande), until further notice.
 *
 * @param caseId whose case
 * @param seen how many statements the one who accepts has seen
 * @param from the first day
 * @param undertakes what the region undertakes, in plain words
 * @param contact the fixed care contact; empty to name one later
 * @param copy how the outcome is handed over in the same act; empty if it is not
 */
public record AcceptCareCommitment(
        CaseId caseId,
        int seen,
        LocalDate from,
        String undertakes,
        Optional<NamedContact> contact,
        Optional<HandOver> copy)
        implements CareCommand {
    @Override
    public String toString() {
        return "AcceptCareCommitment[" + caseId + "]";
    }
}
