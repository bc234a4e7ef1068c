package se.handslag.eligibility.joint.identity.records;

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
import se.handslag.eligibility.joint.identity.Identification;
import se.handslag.eligibility.joint.identity.RegisterSource;

@EntityListeners(Sealing.class)
@Entity(name = "Identification")
@Table(name = "identification")
class IdentificationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "source")
    private String source = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "identified_at"))
    private SignatureColumns identified = SignatureColumns.none();

    protected IdentificationRow() {}

    static IdentificationRow from(Identification identification) {
        IdentificationRow row = new IdentificationRow();
        row.id = identification.id();
        row.caseId = identification.caseId().value();
        row.source = identification.source().code();
        row.identified = SignatureColumns.from(identification.by());
        return row;
    }

    Identification toDomain() {
        return new Identification(
                id,
                new CaseId(caseId),
                RegisterSource.ofCode(source).orElse(RegisterSource.TOLD),
                identified.toDomain());
    }
}
