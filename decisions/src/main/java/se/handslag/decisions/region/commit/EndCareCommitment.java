package se.handslag.decisions.region.commit;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/**
 * End what the region has taken on (avsluta vårdåtagandet).
 *
 * @param caseId whose case
 * @param seen how many statements the one who ends has seen
 * @param on its last day
 * @param reason why, in words; they stay with the region
 * @param copy how the outcome is handed over in the same act; empty if it is not
 */
public record EndCareCommitment(CaseId caseId, int seen, LocalDate on, String reason, Optional<HandOver> copy)
        implements CareCommand {
    @Override
    public String toString() {
        return "EndCareCommitment[" + caseId + "]";
    }
}
