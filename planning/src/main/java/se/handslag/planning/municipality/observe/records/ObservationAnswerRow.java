package se.handslag.planning.municipality.observe.records;

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
import se.handslag.planning.municipality.observe.ObservationAnswer;
import se.handslag.planning.municipality.observe.ObservationId;

@EntityListeners(Sealing.class)
@Entity(name = "ObservationAnswer")
@Table(name = "observation_answer")
class ObservationAnswerRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "observation_id")
    private UUID observationId = new UUID(0, 0);

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ObservationAnswerRow() {}

    static ObservationAnswerRow from(ObservationAnswer answer) {
        ObservationAnswerRow row = new ObservationAnswerRow();
        row.id = answer.id();
        row.caseId = answer.caseId().value();
        row.observationId = answer.about().value();
        row.words = answer.words();
        row.by = SignatureColumns.from(answer.by());
        return row;
    }

    ObservationAnswer toDomain() {
        return new ObservationAnswer(id, new CaseId(caseId), new ObservationId(observationId), words, by.toDomain());
    }
}
