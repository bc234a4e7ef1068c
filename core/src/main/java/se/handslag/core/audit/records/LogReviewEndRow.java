package se.handslag.core.audit.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.audit.review.LogReviewId;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "LogReviewEnd")
@Table(name = "log_review_end")
class LogReviewEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "review_id")
    private UUID reviewId = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private SignatureColumns ended = SignatureColumns.none();

    protected LogReviewEndRow() {}

    static LogReviewEndRow from(UUID id, LogReviewId review, Signature by) {
        LogReviewEndRow row = new LogReviewEndRow();
        row.id = id;
        row.reviewId = review.value();
        row.ended = SignatureColumns.from(by);
        return row;
    }

    UUID review() {
        return reviewId;
    }

    Signature by() {
        return ended.toDomain();
    }
}
