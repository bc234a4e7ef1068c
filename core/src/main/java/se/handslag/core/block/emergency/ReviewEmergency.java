package se.handslag.core.block.emergency;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Judge an emergency opening (granska).
 *
 * @param caseId whose
 * @param opening which
 * @param verdict code of what was found; empty when nothing was chosen
 * @param note why; asked for when it was wrong
 */
public record ReviewEmergency(CaseId caseId, UUID opening, String verdict, String note) implements PersonalData {
    @Override
    public String toString() {
        return "ReviewEmergency[" + caseId + "]";
    }
}
