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
import se.handslag.core.export.ExportForm;
import se.handslag.core.export.HandedOutFile;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "HandedOutFile")
@Table(name = "record_export_file")
class HandedOutFileRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "export_id")
    private UUID export = new UUID(0, 0);

    @Column(name = "form")
    private String form = "";

    @Column(name = "bytes")
    private long bytes;

    @Column(name = "file_hash")
    private String hash = "";

    @Column(name = "parts_withheld")
    private int partsWithheld;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "handed_out_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected HandedOutFileRow() {}

    static HandedOutFileRow from(HandedOutFile it) {
        HandedOutFileRow row = new HandedOutFileRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.export = it.export();
        row.form = it.form().code();
        row.bytes = it.bytes();
        row.hash = it.sha256();
        row.partsWithheld = it.partsWithheld();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    HandedOutFile toDomain() {
        return new HandedOutFile(
                id,
                new CaseId(caseId),
                export,
                ExportForm.ofCode(form).orElseThrow(),
                bytes,
                hash,
                partsWithheld,
                by.toDomain());
    }
}
