package se.handslag.decisions.municipality.withdraw;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationForm;

/**
 * Record that the application is taken back (registrera återkallelse).
 *
 * @param caseId whose case
 * @param on when it came in
 * @param form in writing or orally
 */
public record RecordWithdrawal(CaseId caseId, LocalDate on, ApplicationForm form) implements PersonalData {
    @Override
    public String toString() {
        return "RecordWithdrawal[" + caseId + "]";
    }
}
