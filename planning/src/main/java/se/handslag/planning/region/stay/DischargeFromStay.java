package se.handslag.planning.region.stay;

import java.time.LocalDateTime;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that the person has left (skriva ut).
 *
 * @param caseId whose case
 * @param stay which stay
 * @param leftAt when, in Swedish time
 * @param where where to
 * @param withoutContact why there is no fixed care contact though one is needed; blank where there is one or none is needed
 */
public record DischargeFromStay(
        CaseId caseId, StayId stay, Optional<LocalDateTime> leftAt, String where, String withoutContact)
        implements PersonalData {
    @Override
    public String toString() {
        return "DischargeFromStay[" + caseId + "]";
    }
}
