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
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "DelayDemand")
@EntityListeners(Sealing.class)
@Table(name = "delay_demand")
class DelayDemandRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "came_on")
    private LocalDate cameOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected DelayDemandRow() {}

    static DelayDemandRow from(DelayDemand it) {
        DelayDemandRow row = new DelayDemandRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.cameOn = it.cameOn();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    DelayDemand toDomain() {
        return new DelayDemand(new PreparationId(id), new CaseId(caseId), about, cameOn, by.toDomain());
    }
}
