package se.handslag.core.access.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.access.reason.AccessReason;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "AccessReason")
@Table(name = "access_reason")
class AccessReasonRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "until")
    private Instant until = Instant.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "given_at"))
    private SignatureColumns given = SignatureColumns.none();

    protected AccessReasonRow() {}

    static AccessReasonRow from(AccessReason reason) {
        AccessReasonRow row = new AccessReasonRow();
        row.id = reason.id();
        row.caseId = reason.caseId().value();
        row.reason = reason.reason();
        row.until = reason.until();
        row.given = SignatureColumns.from(reason.by());
        return row;
    }

    AccessReason toDomain() {
        return new AccessReason(id, new CaseId(caseId), reason, given.toDomain(), until);
    }
}
