package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "CompletionRequest")
@EntityListeners(Sealing.class)
@Table(name = "completion_request")
class CompletionRequestRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "answer_by")
    private LocalDate answerBy = LocalDate.EPOCH;

    @Column(name = "what")
    private String what = "";

    @Embedded
    private SentLetterColumns sent = SentLetterColumns.none();

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CompletionRequestRow() {}

    static CompletionRequestRow from(CompletionRequest it) {
        CompletionRequestRow row = new CompletionRequestRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.answerBy = it.answerBy();
        row.what = it.what();
        row.sent = SentLetterColumns.from(it.sent());
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    CompletionRequest toDomain() {
        return new CompletionRequest(
                new PreparationId(id), new CaseId(caseId), about, sent.toDomain(), answerBy, what, by.toDomain());
    }
}
