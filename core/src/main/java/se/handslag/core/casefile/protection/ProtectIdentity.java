package se.handslag.core.casefile.protection;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ProtectedIdentity;

/**
 * Write down that a person is protected, or more strongly than was known (skriv in skydd).
 *
 * @param caseId in which case
 * @param protection what stands from now on
 * @param source where it was read
 * @param sourceDay the day of the source
 */
public record ProtectIdentity(CaseId caseId, ProtectedIdentity protection, ProtectionSource source, LocalDate sourceDay)
        implements PersonalData {
    @Override
    public String toString() {
        return "ProtectIdentity[" + caseId + "]";
    }
}
