package se.handslag.planning.joint.crisis.records;

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
import se.handslag.planning.joint.crisis.copies.CopyEnd;
import se.handslag.planning.joint.crisis.copies.CopyEnding;

@EntityListeners(Sealing.class)
@Entity(name = "CrisisCopyEnd")
@Table(name = "crisis_copy_end")
class CrisisCopyEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "copy_id")
    private UUID copyId = new UUID(0, 0);

    @Column(name = "how")
    private String how = "";

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CrisisCopyEndRow() {}

    static CrisisCopyEndRow from(CopyEnd end) {
        CrisisCopyEndRow row = new CrisisCopyEndRow();
        row.id = end.id();
        row.caseId = end.caseId().value();
        row.copyId = end.copyId();
        row.how = end.how().code();
        row.endedOn = end.on();
        row.by = SignatureColumns.from(end.by());
        return row;
    }

    CopyEnd toDomain() {
        return new CopyEnd(
                id, new CaseId(caseId), copyId, CopyEnding.ofCode(how).orElseThrow(), endedOn, by.toDomain());
    }
}
