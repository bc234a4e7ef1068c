package se.handslag.core.block.emergency;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Record that the person has been told of an emergency opening.
 *
 * @param caseId whose
 * @param opening which
 * @param on the day
 * @param how how, and by whom
 */
public record TellPerson(CaseId caseId, UUID opening, LocalDate on, String how) implements PersonalData {
    @Override
    public String toString() {
        return "TellPerson[" + caseId + "]";
    }
}
