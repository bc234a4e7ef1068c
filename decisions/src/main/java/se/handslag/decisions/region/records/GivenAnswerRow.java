package se.handslag.decisions.region.records;

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
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.region.consult.ConsultationInquiry;

@EntityListeners(Sealing.class)
@Entity(name = "GivenAnswer")
@Table(name = "consultation_answer")
class GivenAnswerRow {
    @Id
    @Column(name = "consultation_id")
    private UUID consultationId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "view_code")
    private String view = "";

    @Column(name = "text")
    private String text = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected GivenAnswerRow() {}

    static GivenAnswerRow from(ConsultationInquiry.Answer answer) {
        GivenAnswerRow row = new GivenAnswerRow();
        row.consultationId = answer.id().value();
        row.caseId = answer.caseId().value();
        row.view = answer.view().code();
        row.text = answer.text();
        row.by = SignatureColumns.from(answer.by());
        return row;
    }

    ConsultationInquiry.Answer toDomain() {
        return new ConsultationInquiry.Answer(
                new ConsultationId(consultationId),
                new CaseId(caseId),
                ConsultationView.ofCode(view).orElseThrow(),
                text,
                by.toDomain());
    }
}
