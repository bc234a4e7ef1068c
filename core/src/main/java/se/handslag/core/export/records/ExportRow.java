package se.handslag.core.export.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.export.AskedBy;
import se.handslag.core.export.Export;
import se.handslag.core.export.ExportBasis;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "RecordExport")
@Table(name = "record_export")
class ExportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "asker")
    private String asker = "";

    @Column(name = "seen")
    private String seen = "";

    @Column(name = "basis")
    private String basis = "";

    @Column(name = "request")
    private String request = "";

    @Column(name = "parts_withheld")
    private int partsWithheld;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "drawn_up_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ExportRow() {}

    static ExportRow from(Export it) {
        ExportRow row = new ExportRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.askedBy = it.askedBy().code();
        row.asker = it.asker();
        row.seen = it.seen();
        row.basis = it.basis().code();
        row.request = it.request();
        row.partsWithheld = it.partsWithheld();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    Export toDomain() {
        return new Export(
                id,
                new CaseId(caseId),
                AskedBy.ofCode(askedBy).orElseThrow(),
                asker,
                seen,
                ExportBasis.ofCode(basis).orElseThrow(),
                request,
                partsWithheld,
                by.toDomain());
    }
}
