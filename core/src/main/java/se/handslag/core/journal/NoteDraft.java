package se.handslag.core.journal;

import java.time.Instant;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What someone has begun to write and not signed (utkast). Working material: only the author sees it.
 *
 * @param id becomes the id of the note
 * @param caseId whose case
 * @param author who writes
 * @param kind how the contact took place, at most 20 characters; empty while not chosen
 * @param happenedAt as typed, local date and time, at most 40 characters; empty while not filled in
 * @param text as typed
 * @param savedAt when it was last saved
 */
public record NoteDraft(
        NoteId id, CaseId caseId, StaffId author, String kind, String happenedAt, String text, Instant savedAt)
        implements PersonalData {
    static final int LONGEST_KIND = 20;
    static final int LONGEST_HOUR = 40;

    @Override
    public String toString() {
        return "NoteDraft[" + id + "]";
    }
}
