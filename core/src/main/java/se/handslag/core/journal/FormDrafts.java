package se.handslag.core.journal;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;

/** Forms that someone has begun to fill in. They are kept where the drafts of notes are, and go with the case as those do. */
public interface FormDrafts {
    /** Keeps it in place of the author's earlier one of the same form. */
    void keep(FormDraft draft);

    /** What this author has begun. */
    Optional<FormDraft> of(CaseId caseId, StaffId author, String form);

    /** Throws it away; nothing happens if there is none. */
    void discard(CaseId caseId, StaffId author, String form);
}
