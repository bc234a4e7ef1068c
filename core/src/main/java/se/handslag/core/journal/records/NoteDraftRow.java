package se.handslag.core.journal.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.NoteId;

@Entity(name = "NoteDraft")
@Table(name = "note_draft")
class NoteDraftRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "author")
    private String author = "";

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "happened_at")
    private String happenedAt = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    protected NoteDraftRow() {}

    static NoteDraftRow from(NoteDraft draft) {
        NoteDraftRow row = new NoteDraftRow();
        row.id = draft.id().value();
        row.caseId = draft.caseId().value();
        row.author = draft.author().value();
        row.set(draft);
        return row;
    }

    void set(NoteDraft draft) {
        kind = draft.kind();
        happenedAt = draft.happenedAt();
        text = draft.text();
        savedAt = draft.savedAt();
    }

    boolean isBy(StaffId staff) {
        return author.equals(staff.value());
    }

    NoteDraft toDomain() {
        return new NoteDraft(new NoteId(id), new CaseId(caseId), new StaffId(author), kind, happenedAt, text, savedAt);
    }
}
