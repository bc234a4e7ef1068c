package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "PostStatementRead")
@Table(name = "post_statement_read")
class PostStatementReadRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "statement_id")
    private UUID statementId = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "read_at"))
    private SignatureColumns read = SignatureColumns.none();

    protected PostStatementReadRow() {}

    static PostStatementReadRow of(UUID id, UUID statementId, Signature by) {
        PostStatementReadRow row = new PostStatementReadRow();
        row.id = id;
        row.statementId = statementId;
        row.read = SignatureColumns.from(by);
        return row;
    }

    UUID statementId() {
        return statementId;
    }
}
