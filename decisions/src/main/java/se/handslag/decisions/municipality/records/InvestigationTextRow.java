package se.handslag.decisions.municipality.records;

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
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.decisions.municipality.investigate.InvestigationText;

@EntityListeners(Sealing.class)
@Entity(name = "InvestigationText")
@Table(name = "investigation_text")
class InvestigationTextRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "investigation_id")
    private UUID investigationId = new UUID(0, 0);

    @Column(name = "version")
    private int version;

    @Column(name = "text")
    private String text = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected InvestigationTextRow() {}

    static InvestigationTextRow from(UUID id, InvestigationText text) {
        InvestigationTextRow row = new InvestigationTextRow();
        row.id = id;
        row.investigationId = text.investigation().value();
        row.version = text.version();
        row.text = text.text();
        row.written = SignatureColumns.from(text.written());
        return row;
    }

    InvestigationText toDomain() {
        return new InvestigationText(new InvestigationId(investigationId), version, text, written.toDomain());
    }
}
