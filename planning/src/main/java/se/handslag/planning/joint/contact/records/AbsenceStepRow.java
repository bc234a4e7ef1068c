package se.handslag.planning.joint.contact.records;

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
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.StepTaken;

@EntityListeners(Sealing.class)
@Entity(name = "AbsenceStep")
@Table(name = "absence_step")
class AbsenceStepRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "step")
    private String step = "";

    @Column(name = "taken_on")
    private LocalDate takenOn = LocalDate.EPOCH;

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected AbsenceStepRow() {}

    static AbsenceStepRow from(StepTaken taken) {
        AbsenceStepRow row = new AbsenceStepRow();
        row.id = taken.id();
        row.caseId = taken.caseId().value();
        row.step = taken.step().code();
        row.takenOn = taken.on();
        row.words = taken.words();
        row.by = SignatureColumns.from(taken.by());
        return row;
    }

    StepTaken toDomain() {
        return new StepTaken(
                id, new CaseId(caseId), AbsenceStep.ofCode(step).orElseThrow(), takenOn, words, by.toDomain());
    }
}
