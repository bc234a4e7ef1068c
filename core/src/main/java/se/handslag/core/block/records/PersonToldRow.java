package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.block.emergency.PersonTold;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "PersonTold")
@Table(name = "emergency_told")
class PersonToldRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "opening_id")
    private UUID openingId = new UUID(0, 0);

    @Column(name = "told_on")
    private LocalDate toldOn = LocalDate.EPOCH;

    @Column(name = "how")
    private String how = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected PersonToldRow() {}

    static PersonToldRow from(EmergencyOpening opening, PersonTold told) {
        PersonToldRow row = new PersonToldRow();
        row.id = told.id();
        row.caseId = opening.caseId().value();
        row.openingId = opening.id();
        row.toldOn = told.on();
        row.how = told.how();
        row.recorded = SignatureColumns.from(told.recorded());
        return row;
    }

    UUID opening() {
        return openingId;
    }

    PersonTold toDomain() {
        return new PersonTold(id, toldOn, how, recorded.toDomain());
    }
}
