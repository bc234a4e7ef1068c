package se.handslag.core.block.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.SenderBlock;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;

@EntityListeners(Sealing.class)
@Entity(name = "SenderBlock")
@Table(name = "sender_block")
class SenderBlockRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "blocked")
    private boolean blocked = false;

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    protected SenderBlockRow() {}

    static SenderBlockRow from(UUID id, SenderBlock told) {
        SenderBlockRow row = new SenderBlockRow();
        row.id = id;
        row.caseId = told.caseId().value();
        row.sender = told.sender().toString();
        row.blocked = told.isBlocked();
        row.receivedAt = told.at();
        return row;
    }

    SenderBlock toDomain() {
        return new SenderBlock(new CaseId(caseId), AuthorityId.parse(sender), blocked, receivedAt);
    }
}
