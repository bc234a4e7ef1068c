package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.block.Danger;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "EmergencyOpening")
@Table(name = "emergency_opening")
class EmergencyOpeningRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "danger")
    private String danger = "";

    @Column(name = "why")
    private String why = "";

    @Column(name = "parts")
    private String parts = "";

    @Column(name = "unit")
    private String unit = "";

    @Column(name = "until")
    private Instant until = Instant.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    private SignatureColumns opened = SignatureColumns.none();

    protected EmergencyOpeningRow() {}

    static EmergencyOpeningRow from(EmergencyOpening opening) {
        EmergencyOpeningRow row = new EmergencyOpeningRow();
        row.id = opening.id();
        row.caseId = opening.caseId().value();
        row.danger = opening.danger().code();
        row.why = opening.why();
        row.parts = RecordPart.codes(opening.parts());
        row.unit = opening.unit();
        row.until = opening.until();
        row.opened = SignatureColumns.from(opening.opened());
        return row;
    }

    EmergencyOpening toDomain() {
        return new EmergencyOpening(
                id,
                new CaseId(caseId),
                Danger.ofCode(danger).orElseThrow(),
                why,
                RecordPart.ofCodes(parts),
                unit,
                opened.toDomain(),
                until);
    }
}
