package se.handslag.core.disclosure.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "Acknowledgement")
@Table(name = "acknowledgement")
class AcknowledgementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected AcknowledgementRow() {}

    static AcknowledgementRow from(Acknowledgement acknowledgement) {
        AcknowledgementRow row = new AcknowledgementRow();
        row.id = acknowledgement.disclosure().value();
        row.caseId = acknowledgement.caseId().value();
        row.by = SignatureColumns.from(acknowledgement.by());
        return row;
    }

    Acknowledgement toDomain() {
        return new Acknowledgement(new DisclosureId(id), new CaseId(caseId), by.toDomain());
    }
}
