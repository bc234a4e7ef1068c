package se.handslag.planning.region.stay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that someone is admitted (skriva in).
 *
 * @param caseId whose case
 * @param ward which ward
 * @param care under which act
 * @param admittedAt when, in Swedish time
 * @param planned the day planned for the discharge, as far as it is known
 * @param needs whose support is judged to be needed afterwards
 */
public record AdmitPerson(
        CaseId caseId,
        String ward,
        CareForm care,
        Optional<LocalDateTime> admittedAt,
        Optional<LocalDate> planned,
        NeedsAfter needs)
        implements PersonalData {
    @Override
    public String toString() {
        return "AdmitPerson[" + caseId + "]";
    }
}
