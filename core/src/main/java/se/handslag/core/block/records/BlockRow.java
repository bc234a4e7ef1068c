package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.Block;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "Block")
@Table(name = "block")
class BlockRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "scope")
    private String scope = "";

    @Column(name = "unit")
    private String unit = "";

    @Column(name = "parts")
    private String parts = "";

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "informed")
    private String informed = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "set_at"))
    private SignatureColumns set = SignatureColumns.none();

    protected BlockRow() {}

    static BlockRow from(Block block) {
        BlockRow row = new BlockRow();
        row.id = block.id();
        row.caseId = block.caseId().value();
        row.scope = block.scope().code();
        row.unit = block.unit();
        row.parts = RecordPart.codes(block.parts());
        row.askedBy = block.askedBy().code();
        row.informed = block.informed();
        row.set = SignatureColumns.from(block.set());
        return row;
    }

    Block toDomain() {
        return new Block(
                id,
                new CaseId(caseId),
                BlockScope.ofCode(scope).orElseThrow(),
                unit,
                RecordPart.ofCodes(parts),
                AskedBy.ofCode(askedBy).orElseThrow(),
                informed,
                set.toDomain());
    }
}
