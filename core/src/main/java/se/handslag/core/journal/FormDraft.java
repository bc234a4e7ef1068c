package se.handslag.core.journal;

import java.time.Instant;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * A form that someone has begun to fill in and not sent. Working material, as the draft of a note is: only the author sees it, and there is
 * one of each form.
 *
 * @param caseId whose case
 * @param author who writes
 * @param form which form, at most 40 characters
 * @param text all that stands in it, as the page wrote it
 * @param savedAt when it was last kept
 */
public record FormDraft(CaseId caseId, StaffId author, String form, String text, Instant savedAt)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 200_000;

    @Override
    public String toString() {
        return "FormDraft[" + caseId + "]";
    }
}
