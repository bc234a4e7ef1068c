package se.handslag.decisions.municipality.apply;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Register an application (registrera ansökan).
 *
 * @param caseId whose case
 * @param arrivedOn the day it reached the authority
 * @param form how it came
 * @param by who applied
 * @param right who applied for the person, and by what right; empty when the person did
 * @param appliedFor what is applied for, in the person's words
 */
public record RegisterApplication(
        CaseId caseId,
        LocalDate arrivedOn,
        ApplicationForm form,
        AppliedBy by,
        Optional<RightToSpeak> right,
        String appliedFor)
        implements PersonalData {
    @Override
    public String toString() {
        return "RegisterApplication[" + caseId + "]";
    }
}
