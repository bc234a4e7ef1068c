package se.handslag.core.disclosure.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "ReceivedCopy")
@Table(name = "received_copy")
class ReceivedCopyRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Embedded
    private ItemColumns item = ItemColumns.none();

    @Column(name = "releaser")
    private String releaser = "";

    @Column(name = "ground")
    private String ground = "";

    /** Null where none is asked for, as in rows from before receipts; so that their seals hold. */
    @Column(name = "asks_receipt")
    private @Nullable Boolean asksForReceipt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "disclosed_at"))
    private SignatureColumns disclosed = SignatureColumns.none();

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    protected ReceivedCopyRow() {}

    static ReceivedCopyRow from(ReceivedCopy copy) {
        ReceivedCopyRow row = new ReceivedCopyRow();
        row.id = copy.id().value();
        row.item = ItemColumns.from(copy.item());
        row.releaser = copy.from().toString();
        row.ground = copy.ground().code();
        row.disclosed = SignatureColumns.from(copy.sentBy());
        row.asksForReceipt = copy.asksForReceipt() ? Boolean.TRUE : null;
        row.receivedAt = copy.receivedAt();
        return row;
    }

    ReceivedCopy toDomain() {
        return new ReceivedCopy(
                new DisclosureId(id),
                item.toDomain(),
                AuthorityId.parse(releaser),
                Ground.ofCode(ground).orElseThrow(),
                disclosed.toDomain(),
                Boolean.TRUE.equals(asksForReceipt),
                receivedAt);
    }
}
