package se.handslag.core.audit.records;

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
@Entity(name = "LogReviewRhythm")
@Table(name = "log_review_rhythm")
class LogReviewRhythmRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "months")
    private int months = 0;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected LogReviewRhythmRow() {}

    static LogReviewRhythmRow from(UUID id, int months, Signature by) {
        LogReviewRhythmRow row = new LogReviewRhythmRow();
        row.id = id;
        row.months = months;
        row.settled = SignatureColumns.from(by);
        return row;
    }

    int months() {
        return months;
    }
}
