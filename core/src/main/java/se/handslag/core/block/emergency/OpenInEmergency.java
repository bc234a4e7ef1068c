package se.handslag.core.block.emergency;

import java.util.Set;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Open what is blocked, in an emergency (nödöppna).
 *
 * @param caseId whose
 * @param danger code of what is at stake; empty when nothing was chosen
 * @param why why the person cannot be asked, at least ten characters
 * @param parts what is needed
 */
public record OpenInEmergency(CaseId caseId, String danger, String why, Set<RecordPart> parts) implements PersonalData {
    public OpenInEmergency {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "OpenInEmergency[" + caseId + "]";
    }
}
