package se.handslag.planning.joint.transfer.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.transfer.HandoverRefused;

@EntityListeners(Sealing.class)
@Entity(name = "HandoverRefused")
@Table(name = "handover_refused")
class HandoverRefusedRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected HandoverRefusedRow() {}

    static HandoverRefusedRow from(HandoverRefused it) {
        HandoverRefusedRow row = new HandoverRefusedRow();
        row.id = it.handover();
        row.caseId = it.caseId().value();
        row.reason = it.reason();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    HandoverRefused toDomain() {
        return new HandoverRefused(id, new CaseId(caseId), reason, by.toDomain());
    }
}
