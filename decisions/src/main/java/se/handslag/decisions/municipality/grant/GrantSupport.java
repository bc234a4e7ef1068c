package se.handslag.decisions.municipality.grant;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Grant the support that is applied for (bevilja).
 *
 * @param caseId whose case
 * @param from first day
 * @param to last day
 * @param reasons the circumstances that decided it, in plain words to the person
 * @param conditions what it is granted on, in words; may be empty
 */
public record GrantSupport(CaseId caseId, LocalDate from, LocalDate to, String reasons, String conditions)
        implements PersonalData {
    @Override
    public String toString() {
        return "GrantSupport[" + caseId + "]";
    }
}
