package se.handslag.core.audit.records;

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
import se.handslag.core.audit.review.LogReview;
import se.handslag.core.audit.review.LogReviewId;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "LogReview")
@Table(name = "log_review")
class LogReviewRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    private LocalDate to = LocalDate.EPOCH;

    @Column(name = "size")
    private int size = 0;

    @Column(name = "seed")
    private long seed = 0;

    @Column(name = "lines")
    private long lines = 0;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "drawn_at"))
    private SignatureColumns drawn = SignatureColumns.none();

    protected LogReviewRow() {}

    static LogReviewRow from(LogReview review) {
        LogReviewRow row = new LogReviewRow();
        row.id = review.id().value();
        row.from = review.from();
        row.to = review.to();
        row.size = review.size();
        row.seed = review.seed();
        row.lines = review.lines();
        row.drawn = SignatureColumns.from(review.drawn());
        return row;
    }

    LogReview toDomain(Optional<Signature> ended) {
        return new LogReview(new LogReviewId(id), from, to, size, seed, lines, drawn.toDomain(), ended);
    }

    UUID id() {
        return id;
    }
}
