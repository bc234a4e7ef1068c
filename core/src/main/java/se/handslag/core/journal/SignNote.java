package se.handslag.core.journal;

import java.time.LocalDateTime;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Sign a note (signera), and hand a copy over in the same click where a standing consent covers it.
 *
 * @param caseId whose case
 * @param draft the draft that it began as, or an id that the page chose for it beforehand, so that it is signed once however often it is
 *     sent; empty for none
 * @param kind how the contact took place
 * @param happenedAt when, local time in Sweden
 * @param text what is said
 * @param corrects the note that this one corrects
 * @param copyTo the authority that is to get a copy on the person's consent; empty for none
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record SignNote(
        CaseId caseId,
        Optional<NoteId> draft,
        ContactKind kind,
        LocalDateTime happenedAt,
        String text,
        Optional<NoteId> corrects,
        Optional<AuthorityId> copyTo,
        boolean protectionSeen)
        implements PersonalData {
    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public SignNote(
            CaseId caseId,
            Optional<NoteId> draft,
            ContactKind kind,
            LocalDateTime happenedAt,
            String text,
            Optional<NoteId> corrects,
            Optional<AuthorityId> copyTo) {
        this(caseId, draft, kind, happenedAt, text, corrects, copyTo, false);
    }

    @Override
    public String toString() {
        return "SignNote[" + caseId + "]";
    }
}
