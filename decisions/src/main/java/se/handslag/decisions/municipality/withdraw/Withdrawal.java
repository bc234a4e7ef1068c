package se.handslag.decisions.municipality.withdraw;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * That an application was taken back (återkallelse). The matter is closed by a decision.
 *
 * @param id the withdrawal
 * @param caseId whose case
 * @param about the application
 * @param cameOn when it came in
 * @param form in writing or orally
 * @param by who recorded it, and when
 */
public record Withdrawal(
        PreparationId id, CaseId caseId, UUID about, LocalDate cameOn, ApplicationForm form, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "Withdrawal[" + id + "]";
    }
}
