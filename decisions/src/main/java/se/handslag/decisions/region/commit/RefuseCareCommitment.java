package se.handslag.decisions.region.commit;

import java.util.Optional;
import se.handslag.core.casework.CaseId;

/**
 * Decline to take on the person's care.
 *
 * @param caseId whose case
 * @param seen how many statements the one who declines has seen
 * @param reason of which kind
 * @param words why, in words; they stay with the region
 * @param copy how the outcome is handed over in the same act; empty if it is not
 */
public record RefuseCareCommitment(
        CaseId caseId, int seen, CareRefusalReason reason, String words, Optional<HandOver> copy)
        implements CareCommand {
    @Override
    public String toString() {
        return "RefuseCareCommitment[" + caseId + "]";
    }
}
