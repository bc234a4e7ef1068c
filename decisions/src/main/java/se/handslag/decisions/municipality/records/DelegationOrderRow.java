package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationOrderId;

@EntityListeners(Sealing.class)
@Entity(name = "DelegationOrder")
@Table(name = "delegation_order")
class DelegationOrderRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "board")
    private String board = "";

    @Column(name = "adopted")
    private String adopted = "";

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected DelegationOrderRow() {}

    static DelegationOrderRow from(DelegationOrder order) {
        DelegationOrderRow row = new DelegationOrderRow();
        row.id = order.id().value();
        row.board = order.board();
        row.adopted = order.adopted();
        row.from = order.from();
        row.to = order.to().orElse(null);
        row.recorded = SignatureColumns.from(order.recorded());
        return row;
    }

    UUID id() {
        return id;
    }

    DelegationOrder toDomain(List<DelegationItem> items) {
        return new DelegationOrder(
                new DelegationOrderId(id), board, adopted, from, Optional.ofNullable(to), items, recorded.toDomain());
    }
}
