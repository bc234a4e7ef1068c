package se.handslag.planning.joint.relative.records;

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
import se.handslag.planning.joint.relative.Relation;
import se.handslag.planning.joint.relative.RelativeCase;
import se.handslag.planning.joint.relative.SupportGround;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeCase")
@Table(name = "relative_case")
class RelativeCaseRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "relation")
    private String relation = "";

    @Column(name = "matter")
    private String matter = "";

    @Column(name = "ground")
    private String ground = "";

    @Column(name = "law")
    private String law = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected RelativeCaseRow() {}

    static RelativeCaseRow from(RelativeCase it) {
        RelativeCaseRow row = new RelativeCaseRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.relation = it.relation().code();
        row.matter = it.matter();
        row.ground = it.ground().code();
        row.law = it.law();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    RelativeCase toDomain() {
        return new RelativeCase(
                id,
                new CaseId(caseId),
                Relation.ofCode(relation).orElseThrow(),
                matter,
                SupportGround.ofCode(ground).orElseThrow(),
                law,
                by.toDomain());
    }
}
