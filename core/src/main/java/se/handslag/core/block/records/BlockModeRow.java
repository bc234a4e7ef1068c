package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "BlockMode")
@Table(name = "block_mode")
class BlockModeRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "between_units")
    private boolean betweenUnits = false;

    @Column(name = "shared")
    private boolean shared = false;

    @Column(name = "starts_on")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "minutes")
    private int minutes = 0;

    @Column(name = "review_days")
    private int reviewDays = 0;

    @Column(name = "call_first")
    private String callFirst = "";

    @Column(name = "decided")
    private String decided = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "adopted_at"))
    private SignatureColumns adopted = SignatureColumns.none();

    protected BlockModeRow() {}

    static BlockModeRow from(BlockMode mode) {
        BlockModeRow row = new BlockModeRow();
        row.id = mode.id();
        row.betweenUnits = mode.betweenUnits();
        row.shared = mode.shared();
        row.from = mode.from();
        row.minutes = mode.minutes();
        row.reviewDays = mode.reviewDays();
        row.callFirst = mode.callFirst();
        row.decided = mode.decided();
        row.adopted = SignatureColumns.from(mode.adopted());
        return row;
    }

    BlockMode toDomain() {
        return new BlockMode(
                id, betweenUnits, shared, from, minutes, reviewDays, callFirst, decided, adopted.toDomain());
    }
}
