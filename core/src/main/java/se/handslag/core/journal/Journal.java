package se.handslag.core.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;

/** The notes in this authority's own record. Signed notes are added and never changed. */
public interface Journal {
    void add(Note note);

    /** The note, if it is not blocked from whoever asks. */
    Optional<Note> find(NoteId id);

    /** The unit of the one who signed it; empty for a note from before units were kept, and for none. */
    Optional<String> unit(NoteId id);

    /** The units that have signed notes about this case. */
    Set<String> units(CaseId caseId);

    /** Whether there are notes about this case that are blocked from whoever asks. How many is not told. */
    boolean hidesNotes(CaseId caseId);

    /** Signed notes about this case that are not blocked from whoever asks, newest first, at most this many. */
    List<Note> about(CaseId caseId, int most);

    /** Keeps what has been typed so far; replaces the same author's earlier text of this draft. */
    void keep(NoteDraft draft);

    /** The draft, if this author wrote it. */
    Optional<NoteDraft> draft(NoteId id, StaffId author);

    /** Whether there is a draft with this id that another author wrote. */
    boolean isDraftOfSomeoneElse(NoteId id, StaffId author);

    /** This author's drafts, newest first. */
    List<NoteDraft> drafts(StaffId author);

    void discard(NoteId id, StaffId author);
}
