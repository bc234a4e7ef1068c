package se.handslag.core.audit.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.audit.review.DrawnAccess;
import se.handslag.core.audit.review.LogReviewId;
import se.handslag.core.records.Sealing;

@EntityListeners(Sealing.class)
@Entity(name = "LogReviewItem")
@Table(name = "log_review_item")
class LogReviewItemRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "review_id")
    private UUID reviewId = new UUID(0, 0);

    @Column(name = "line_id")
    private UUID lineId = new UUID(0, 0);

    @Column(name = "accessor")
    private String accessor = "";

    @Column(name = "on_day")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "lines")
    private int lines = 0;

    @Column(name = "why")
    private String why = "";

    protected LogReviewItemRow() {}

    static LogReviewItemRow from(UUID id, LogReviewId review, DrawnAccess drawn) {
        LogReviewItemRow row = new LogReviewItemRow();
        row.id = id;
        row.reviewId = review.value();
        row.lineId = drawn.line();
        row.accessor = drawn.staff().value();
        row.day = drawn.day();
        row.lines = drawn.lines();
        row.why = drawn.reason().code();
        return row;
    }
}
