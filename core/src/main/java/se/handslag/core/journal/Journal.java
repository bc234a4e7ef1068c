package se.handslag.core.journal;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;

/** The notes in this authority's own record. Signed notes are added and never changed. */
public interface Journal {
    void add(Note note);

    Optional<Note> find(NoteId id);

    /** Signed notes about this case, newest first, at most this many. */
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
