package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That minutes were made known to the person whose group it is.
 *
 * @param id the act
 * @param caseId whose group
 * @param minutes which version
 * @param how how
 * @param on when
 * @param by who did it and wrote it down
 */
public record MinutesTold(UUID id, CaseId caseId, UUID minutes, HowTold how, LocalDate on, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "MinutesTold[" + id + "]";
    }
}
