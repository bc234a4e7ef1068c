package se.handslag.core.journal;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Keep what has been typed (spara utkast).
 *
 * @param caseId whose case
 * @param id the draft that is continued; empty for a new one
 * @param kind as chosen, or empty
 * @param happenedAt as typed
 * @param text as typed; cut at {@link Note#LONGEST} by nobody: a longer one is refused
 */
public record KeepDraft(CaseId caseId, Optional<NoteId> id, String kind, String happenedAt, String text)
        implements PersonalData {
    @Override
    public String toString() {
        return "KeepDraft[" + caseId + "]";
    }
}
