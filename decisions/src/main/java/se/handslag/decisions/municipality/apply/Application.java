package se.handslag.decisions.municipality.apply;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * An application for support (ansökan).
 *
 * @param id the application
 * @param caseId whose case
 * @param arrivedOn the day it reached the authority (22 § förvaltningslagen (2017:900)); the time for deciding counts from it
 * @param form how it came
 * @param by who applied
 * @param representative who applied for the person, in words; empty when the person did
 * @param right by what right; empty when the person applied, and for applications registered before it was asked
 * @param appliedFor what is applied for, in the person's words
 * @param registered who registered it, and when
 */
public record Application(
        ApplicationId id,
        CaseId caseId,
        LocalDate arrivedOn,
        ApplicationForm form,
        AppliedBy by,
        String representative,
        Optional<RightToSpeak> right,
        String appliedFor,
        Signature registered)
        implements PersonalData {
    /** The longest text of what is applied for, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "Application[" + id + "]";
    }
}
