package se.handslag.core.export.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.export.WithheldPart;
import se.handslag.core.export.WithholdGround;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "WithheldPart")
@Table(name = "withheld_part")
class WithheldPartRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "chapter")
    private String chapter = "";

    @Column(name = "row_key")
    private String rowKey = "";

    @Column(name = "ground")
    private String ground = "";

    @Column(name = "law")
    private String law = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "takes_back")
    private @Nullable UUID takesBack;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected WithheldPartRow() {}

    static WithheldPartRow from(WithheldPart it) {
        WithheldPartRow row = new WithheldPartRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.chapter = it.chapter();
        row.rowKey = it.row();
        row.ground = it.ground().code();
        row.law = it.law();
        row.reason = it.reason();
        row.takesBack = it.takesBack().orElse(null);
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    WithheldPart toDomain() {
        return new WithheldPart(
                id,
                new CaseId(caseId),
                chapter,
                rowKey,
                WithholdGround.ofCode(ground).orElseThrow(),
                law,
                reason,
                Optional.ofNullable(takesBack),
                by.toDomain());
    }
}
