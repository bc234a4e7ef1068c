package se.handslag.planning.region.stay;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Judge again what is needed afterwards and when the discharge is planned.
 *
 * @param caseId whose case
 * @param stay which stay
 * @param needs whose support
 * @param planned the planned day; empty for the one that stands
 */
public record JudgeNeeds(CaseId caseId, StayId stay, NeedsAfter needs, Optional<LocalDate> planned)
        implements PersonalData {
    @Override
    public String toString() {
        return "JudgeNeeds[" + caseId + "]";
    }
}
