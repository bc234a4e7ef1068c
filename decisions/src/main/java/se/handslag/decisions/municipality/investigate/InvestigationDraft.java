package se.handslag.decisions.municipality.investigate;

import java.time.Instant;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What someone has begun to write in an investigation and not saved as a version (utkast). Only the writer sees it.
 *
 * @param investigation which
 * @param writer who writes
 * @param basedOn the version that it began from; 0 if there was none
 * @param text as typed
 * @param savedAt when it was last kept
 */
public record InvestigationDraft(
        InvestigationId investigation, StaffId writer, int basedOn, String text, Instant savedAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "InvestigationDraft[" + investigation + "]";
    }
}
