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
import se.handslag.planning.joint.relative.RelativeSupport;
import se.handslag.planning.joint.relative.SupportKind;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeSupport")
@Table(name = "relative_support")
class RelativeSupportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "given_on")
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected RelativeSupportRow() {}

    static RelativeSupportRow from(RelativeSupport it) {
        RelativeSupportRow row = new RelativeSupportRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.kind = it.kind().code();
        row.givenOn = it.on();
        row.minutes = it.minutes();
        row.words = it.words();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    RelativeSupport toDomain() {
        return new RelativeSupport(
                id, new CaseId(caseId), SupportKind.ofCode(kind).orElseThrow(), givenOn, minutes, words, by.toDomain());
    }
}
