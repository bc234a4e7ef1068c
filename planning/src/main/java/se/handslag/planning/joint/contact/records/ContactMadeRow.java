package se.handslag.planning.joint.contact.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.contact.ContactId;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.ContactWith;
import se.handslag.planning.joint.contact.Fidelity;
import se.handslag.planning.joint.contact.MethodGiven;

@EntityListeners(Sealing.class)
@Entity(name = "ContactMade")
@Table(name = "contact_made")
class ContactMadeRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "way")
    private String way = "";

    @Column(name = "place")
    private String place = "";

    @Column(name = "with_whom")
    private String withWhom = "";

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "method")
    private String method = "";

    @Column(name = "manual")
    private String manual = "";

    @Column(name = "fidelity")
    private String fidelity = "";

    @Column(name = "note_id")
    private @Nullable UUID noteId;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ContactMadeRow() {}

    static ContactMadeRow from(ContactMade contact) {
        ContactMadeRow row = new ContactMadeRow();
        row.id = contact.id().value();
        row.caseId = contact.caseId().value();
        row.way = contact.way().code();
        row.place = contact.place().code();
        row.withWhom = contact.with().code();
        row.madeOn = contact.on();
        row.minutes = contact.minutes();
        row.method = contact.method().map(MethodGiven::id).orElse("");
        row.manual = contact.method().map(MethodGiven::manual).orElse("");
        row.fidelity = contact.method()
                .map(MethodGiven::fidelity)
                .orElse(Fidelity.NOT_NOTED)
                .code();
        row.noteId = contact.note().map(NoteId::value).orElse(null);
        row.by = SignatureColumns.from(contact.by());
        return row;
    }

    ContactMade toDomain() {
        return new ContactMade(
                new ContactId(id),
                new CaseId(caseId),
                ContactWay.ofCode(way).orElseThrow(),
                ContactPlace.ofCode(place).orElseThrow(),
                ContactWith.ofCode(withWhom).orElseThrow(),
                madeOn,
                minutes,
                method.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MethodGiven(
                                method, manual, Fidelity.ofCode(fidelity).orElseThrow())),
                Optional.ofNullable(noteId).map(NoteId::new),
                by.toDomain());
    }
}
