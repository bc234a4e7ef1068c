package se.handslag.core.casefile.protection;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ProtectedIdentity;

/**
 * Write down that the population register has taken a person's protection away, or made it weaker (folkbokföringen har tagit bort skyddet).
 *
 * @param caseId in which case
 * @param left what the register still says
 * @param registerDay the day the register was read
 * @param reason how one knows, at least ten characters
 */
public record LiftProtection(CaseId caseId, ProtectedIdentity left, LocalDate registerDay, String reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "LiftProtection[" + caseId + "]";
    }
}
