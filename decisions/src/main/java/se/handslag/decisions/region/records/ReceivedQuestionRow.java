package se.handslag.decisions.region.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.ConsultationId;

/** Which copy is a question; what it says stands in the copy. */
@EntityListeners(Sealing.class)
@Entity(name = "ReceivedQuestion")
@Table(name = "consultation_question")
class ReceivedQuestionRow {
    @Id
    @Column(name = "consultation_id")
    private UUID consultationId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "copy_id")
    private UUID copyId = new UUID(0, 0);

    protected ReceivedQuestionRow() {}

    static ReceivedQuestionRow from(ConsultationId consultation, CaseId caseId, DisclosureId copy) {
        ReceivedQuestionRow row = new ReceivedQuestionRow();
        row.consultationId = consultation.value();
        row.caseId = caseId.value();
        row.copyId = copy.value();
        return row;
    }

    ConsultationId id() {
        return new ConsultationId(consultationId);
    }

    DisclosureId copy() {
        return new DisclosureId(copyId);
    }
}
