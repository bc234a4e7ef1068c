package se.handslag.core.audit.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.audit.review.LogJudgement;
import se.handslag.core.audit.review.LogReviewId;
import se.handslag.core.audit.review.ReviewedAccess;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "LogJudgement")
@Table(name = "log_judgement")
class LogJudgementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "review_id")
    private UUID reviewId = new UUID(0, 0);

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "judgement")
    private String judgement = "";

    @Column(name = "note")
    private String note = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "judged_at"))
    private SignatureColumns judged = SignatureColumns.none();

    protected LogJudgementRow() {}

    static LogJudgementRow from(UUID id, LogReviewId review, UUID item, ReviewedAccess.Judged judged) {
        LogJudgementRow row = new LogJudgementRow();
        row.id = id;
        row.reviewId = review.value();
        row.itemId = item;
        row.judgement = judged.judgement().code();
        row.note = judged.note();
        row.judged = SignatureColumns.from(judged.by());
        return row;
    }

    UUID item() {
        return itemId;
    }

    ReviewedAccess.Judged toDomain() {
        return new ReviewedAccess.Judged(LogJudgement.ofCode(judgement), note, judged.toDomain());
    }
}
