package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.ConsultationId;

/** Which copy answers a consultation; what the answer says stands in the copy. */
@EntityListeners(Sealing.class)
@Entity(name = "ConsultationAnswer")
@Table(name = "consultation_answer")
class ConsultationAnswerRow {
    @Id
    @Column(name = "consultation_id")
    private UUID consultationId = new UUID(0, 0);

    @Column(name = "copy_id")
    private UUID copyId = new UUID(0, 0);

    protected ConsultationAnswerRow() {}

    static ConsultationAnswerRow from(ConsultationId consultation, DisclosureId copy) {
        ConsultationAnswerRow row = new ConsultationAnswerRow();
        row.consultationId = consultation.value();
        row.copyId = copy.value();
        return row;
    }

    DisclosureId copy() {
        return new DisclosureId(copyId);
    }
}
