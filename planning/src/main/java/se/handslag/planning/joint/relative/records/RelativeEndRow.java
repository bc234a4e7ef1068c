package se.handslag.planning.joint.relative.records;

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
import se.handslag.planning.joint.relative.RelativeEnd;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeEnd")
@Table(name = "relative_end")
class RelativeEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected RelativeEndRow() {}

    static RelativeEndRow from(RelativeEnd it) {
        RelativeEndRow row = new RelativeEndRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.endedOn = it.on();
        row.words = it.words();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    RelativeEnd toDomain() {
        return new RelativeEnd(id, new CaseId(caseId), endedOn, words, by.toDomain());
    }
}
