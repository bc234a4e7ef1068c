package se.handslag.planning.joint.mapping.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.mapping.AreaMapping;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.SourceKind;

@EntityListeners(Sealing.class)
@Entity(name = "MappingSource")
@Table(name = "mapping_source")
class MappingSourceRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "version_id")
    private UUID versionId = new UUID(0, 0);

    @Column(name = "position")
    private int position;

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "from_day")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "what")
    private String what = "";

    @Column(name = "assessor")
    private String assessor = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns saved = SignatureColumns.none();

    protected MappingSourceRow() {}

    static MappingSourceRow from(UUID id, UUID versionId, AreaMapping version, int position) {
        MappingSource source = version.content().sources().get(position);
        MappingSourceRow row = new MappingSourceRow();
        row.id = id;
        row.caseId = version.caseId().value();
        row.versionId = versionId;
        row.position = position;
        row.kind = source.kind().code();
        row.day = source.on();
        row.what = source.what();
        row.assessor = source.assessor();
        row.saved = SignatureColumns.from(version.saved());
        return row;
    }

    UUID versionId() {
        return versionId;
    }

    MappingSource toDomain() {
        return new MappingSource(SourceKind.ofCode(kind).orElseThrow(), day, what, assessor);
    }
}
