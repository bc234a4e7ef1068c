package se.handslag.planning.joint.relative.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.relative.StruckSupport;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeSupportStruck")
@Table(name = "relative_support_struck")
class StruckSupportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "support_id")
    private UUID supportId = new UUID(0, 0);

    @Column(name = "why")
    private String why = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected StruckSupportRow() {}

    static StruckSupportRow from(StruckSupport it) {
        StruckSupportRow row = new StruckSupportRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.supportId = it.support();
        row.why = it.why();
        row.by = SignatureColumns.from(it.by());
        return row;
    }
}
