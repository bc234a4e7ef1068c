package se.handslag.core.journal.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "Note")
@Table(name = "note")
class NoteRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    @Column(name = "text")
    private String text = "";

    @Column(name = "corrects")
    private @Nullable UUID corrects;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns signed = SignatureColumns.none();

    @Column(name = "unit")
    private @Nullable String unit;

    protected NoteRow() {}

    /** @param unit the unit of the one who signs it */
    static NoteRow from(Note note, String unit) {
        NoteRow row = new NoteRow();
        row.id = note.id().value();
        row.caseId = note.caseId().value();
        row.kind = note.kind().code();
        row.happenedAt = note.happenedAt();
        row.text = note.text();
        row.corrects = note.corrects().map(NoteId::value).orElse(null);
        row.signed = SignatureColumns.from(note.signed());
        row.unit = unit;
        return row;
    }

    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    Note toDomain() {
        return new Note(
                new NoteId(id),
                new CaseId(caseId),
                ContactKind.ofCode(kind).orElse(ContactKind.OTHER),
                happenedAt,
                text,
                Optional.ofNullable(corrects).map(NoteId::new),
                signed.toDomain());
    }
}
