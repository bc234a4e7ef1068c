package se.handslag.core.task.records;

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
import se.handslag.core.task.wait.TaskWait;

@EntityListeners(Sealing.class)
@Entity(name = "TaskWait")
@Table(name = "task_wait")
class TaskWaitRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "subject")
    private String subject = "";

    @Column(name = "until_day")
    private LocalDate until = LocalDate.EPOCH;

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected TaskWaitRow() {}

    static TaskWaitRow from(TaskWait wait) {
        TaskWaitRow row = new TaskWaitRow();
        row.id = wait.id();
        row.caseId = wait.caseId().value();
        row.subject = wait.subject();
        row.until = wait.until();
        row.reason = wait.reason();
        row.by = SignatureColumns.from(wait.by());
        return row;
    }

    TaskWait toDomain() {
        return new TaskWait(id, new CaseId(caseId), subject, until, reason, by.toDomain());
    }
}
