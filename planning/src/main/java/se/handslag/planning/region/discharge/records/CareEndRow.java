package se.handslag.planning.region.discharge.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.region.discharge.CareEnd;

@EntityListeners(Sealing.class)
@Entity(name = "CareEnd")
@Table(name = "care_end")
class CareEndRow {
    @Id
    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "summary")
    private String summary = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CareEndRow() {}

    static CareEndRow from(CareEnd end) {
        CareEndRow row = new CareEndRow();
        row.caseId = end.caseId().value();
        row.endedOn = end.on();
        row.reason = end.reason().code();
        row.summary = end.summary();
        row.by = SignatureColumns.from(end.by());
        return row;
    }

    CareEnd toDomain() {
        return new CareEnd(
                new CaseId(caseId), endedOn, DischargeReason.ofCode(reason).orElseThrow(), summary, by.toDomain());
    }
}
