package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.block.BlockLift;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "BlockLift")
@Table(name = "block_lift")
class BlockLiftRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "block_id")
    private UUID blockId = new UUID(0, 0);

    @Column(name = "unit")
    private String unit = "";

    @Column(name = "until")
    private @Nullable LocalDate until;

    @Column(name = "how")
    private String how = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "lifted_at"))
    private SignatureColumns lifted = SignatureColumns.none();

    protected BlockLiftRow() {}

    static BlockLiftRow from(BlockLift lift) {
        BlockLiftRow row = new BlockLiftRow();
        row.id = lift.id();
        row.caseId = lift.caseId().value();
        row.blockId = lift.blockId();
        row.unit = lift.unit();
        row.until = lift.until().orElse(null);
        row.how = lift.how();
        row.lifted = SignatureColumns.from(lift.lifted());
        return row;
    }

    BlockLift toDomain() {
        return new BlockLift(id, blockId, new CaseId(caseId), unit, Optional.ofNullable(until), how, lifted.toDomain());
    }
}
