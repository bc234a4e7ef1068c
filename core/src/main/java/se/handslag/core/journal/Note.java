package se.handslag.core.journal;

import java.time.Instant;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A signed note (journalanteckning, tjänsteanteckning). It never changes; a correction is a new note that points at it.
 *
 * @param id the note
 * @param caseId whose case
 * @param kind how the contact took place
 * @param happenedAt when it took place
 * @param text what the author wrote
 * @param corrects the note that this one corrects
 * @param signed who signed it and when
 */
public record Note(
        NoteId id,
        CaseId caseId,
        ContactKind kind,
        Instant happenedAt,
        String text,
        Optional<NoteId> corrects,
        Signature signed)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 20_000;

    /** The first year that a note may tell of; an earlier one is a slip of the finger. */
    public static final int EARLIEST_YEAR = 1900;

    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
