package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.hear.HearingEnd;
import se.handslag.decisions.municipality.hear.OralHearing;

@Entity(name = "HearingEnd")
@EntityListeners(Sealing.class)
@Table(name = "oral_hearing_end")
class HearingEndRow {
    @Id
    @Column(name = "hearing_id")
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "held")
    private boolean held;

    @Column(name = "held_on")
    private LocalDate on = LocalDate.EPOCH;

    @Column(name = "present")
    private String present = "";

    @Column(name = "text")
    private String text = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected HearingEndRow() {}

    static HearingEndRow from(OralHearing hearing, HearingEnd it) {
        HearingEndRow row = new HearingEndRow();
        row.id = hearing.id().value();
        row.caseId = hearing.caseId().value();
        row.held = it.held();
        row.on = it.on();
        row.present = it.present();
        row.text = it.text();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    UUID hearing() {
        return id;
    }

    HearingEnd toDomain() {
        return new HearingEnd(held, on, present, text, by.toDomain());
    }
}
