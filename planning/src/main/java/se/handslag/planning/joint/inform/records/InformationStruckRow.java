package se.handslag.planning.joint.inform.records;

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
import se.handslag.planning.joint.inform.InformationId;
import se.handslag.planning.joint.inform.StruckInformation;

@EntityListeners(Sealing.class)
@Entity(name = "InformationStruck")
@Table(name = "information_struck")
class InformationStruckRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "information_id")
    private UUID informationId = new UUID(0, 0);

    @Column(name = "why")
    private String why = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected InformationStruckRow() {}

    static InformationStruckRow from(StruckInformation struck) {
        InformationStruckRow row = new InformationStruckRow();
        row.id = struck.id();
        row.caseId = struck.caseId().value();
        row.informationId = struck.information().value();
        row.why = struck.why();
        row.by = SignatureColumns.from(struck.by());
        return row;
    }

    StruckInformation toDomain() {
        return new StruckInformation(id, new CaseId(caseId), new InformationId(informationId), why, by.toDomain());
    }
}
