package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.correct.Correction;
import se.handslag.decisions.municipality.correct.CorrectionId;

@EntityListeners(Sealing.class)
@Entity(name = "Correction")
@Table(name = "correction")
class CorrectionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "field")
    private String field = "";

    @Column(name = "wrong_words")
    private String wrongWords = "";

    @Column(name = "right_words")
    private String rightWords = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "not_told")
    private String notTold = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "corrected_at"))
    private SignatureColumns corrected = SignatureColumns.none();

    protected CorrectionRow() {}

    static CorrectionRow from(Correction correction) {
        CorrectionRow row = new CorrectionRow();
        row.id = correction.id().value();
        row.caseId = correction.caseId().value();
        row.decisionId = correction.decision().value();
        row.field = correction.field().code();
        row.wrongWords = correction.wrong();
        row.rightWords = correction.right();
        row.reason = correction.reason();
        row.notTold = correction.notTold();
        row.corrected = SignatureColumns.from(correction.corrected());
        return row;
    }

    Correction toDomain() {
        return new Correction(
                new CorrectionId(id),
                new CaseId(caseId),
                new DecisionId(decisionId),
                CorrectedField.ofCode(field).orElseThrow(),
                wrongWords,
                rightWords,
                reason,
                notTold,
                corrected.toDomain());
    }
}
