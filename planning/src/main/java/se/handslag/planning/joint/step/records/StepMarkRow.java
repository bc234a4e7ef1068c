package se.handslag.planning.joint.step.records;

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
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.step.StepMark;

@EntityListeners(Sealing.class)
@Entity(name = "StepMark")
@Table(name = "step_mark")
class StepMarkRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "step")
    private String step = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "since_day")
    private LocalDate since = LocalDate.EPOCH;

    @Column(name = "why")
    private String why = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected StepMarkRow() {}

    static StepMarkRow from(StepMark mark) {
        StepMarkRow row = new StepMarkRow();
        row.id = mark.id();
        row.caseId = mark.caseId().value();
        row.revision = mark.revision().number();
        row.step = mark.step();
        row.words = mark.words();
        row.since = mark.since();
        row.why = mark.why();
        row.by = SignatureColumns.from(mark.by());
        return row;
    }

    StepMark toDomain() {
        return new StepMark(id, new CaseId(caseId), step, words, since, why, new Revision(revision), by.toDomain());
    }
}
