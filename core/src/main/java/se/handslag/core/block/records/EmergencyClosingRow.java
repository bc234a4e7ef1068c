package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "EmergencyClosing")
@Table(name = "emergency_closing")
class EmergencyClosingRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "opening_id")
    private UUID openingId = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private SignatureColumns closed = SignatureColumns.none();

    protected EmergencyClosingRow() {}

    static EmergencyClosingRow from(EmergencyOpening opening, UUID id, Signature by) {
        EmergencyClosingRow row = new EmergencyClosingRow();
        row.id = id;
        row.caseId = opening.caseId().value();
        row.openingId = opening.id();
        row.closed = SignatureColumns.from(by);
        return row;
    }

    UUID opening() {
        return openingId;
    }

    Signature toDomain() {
        return closed.toDomain();
    }
}
