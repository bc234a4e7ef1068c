package se.handslag.core.access.reason;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Say why one needs a file that is not open to one (ange skäl).
 *
 * @param caseId whose
 * @param reason at least ten characters
 */
public record GiveReason(CaseId caseId, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "GiveReason[" + caseId + "]";
    }
}
