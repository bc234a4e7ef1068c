package se.handslag.core.block.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.block.emergency.EmergencyReview;
import se.handslag.core.block.emergency.Verdict;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "EmergencyReview")
@Table(name = "emergency_review")
class EmergencyReviewRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "opening_id")
    private UUID openingId = new UUID(0, 0);

    @Column(name = "verdict")
    private String verdict = "";

    @Column(name = "note")
    private String note = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
    private SignatureColumns reviewed = SignatureColumns.none();

    protected EmergencyReviewRow() {}

    static EmergencyReviewRow from(EmergencyOpening opening, EmergencyReview review) {
        EmergencyReviewRow row = new EmergencyReviewRow();
        row.id = review.id();
        row.caseId = opening.caseId().value();
        row.openingId = opening.id();
        row.verdict = review.verdict().code();
        row.note = review.note();
        row.reviewed = SignatureColumns.from(review.reviewed());
        return row;
    }

    UUID opening() {
        return openingId;
    }

    EmergencyReview toDomain() {
        return new EmergencyReview(id, Verdict.ofCode(verdict).orElseThrow(), note, reviewed.toDomain());
    }
}
