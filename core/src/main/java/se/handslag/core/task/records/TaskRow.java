package se.handslag.core.task.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskId;

@Entity(name = "Task")
@Table(name = "task")
class TaskRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "text")
    private String text = "";

    @Column(name = "due")
    private LocalDate due = LocalDate.EPOCH;

    @Column(name = "assigned_to")
    private String assignedTo = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "created_at"))
    private SignatureColumns created = SignatureColumns.none();

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "done_by_name")
    private @Nullable String doneByName;

    @Column(name = "done_by_title")
    private @Nullable String doneByTitle;

    @Column(name = "done_by_authority")
    private @Nullable String doneByAuthority;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected TaskRow() {}

    static TaskRow from(Task task) {
        TaskRow row = new TaskRow();
        row.id = task.id().value();
        row.caseId = task.caseId().value();
        row.text = task.text();
        row.due = task.due();
        row.assignedTo = task.assignedTo().value();
        row.created = SignatureColumns.from(task.created());
        task.done().ifPresent(row::done);
        return row;
    }

    void done(Signature by) {
        doneBy = by.staff().value();
        doneByName = by.name();
        doneByTitle = by.title();
        doneByAuthority = by.authority().toString();
        doneAt = by.at();
    }

    Task toDomain() {
        Optional<Signature> done = doneBy == null
                        || doneByName == null
                        || doneByTitle == null
                        || doneByAuthority == null
                        || doneAt == null
                ? Optional.empty()
                : Optional.of(new Signature(
                        new StaffId(doneBy), doneByName, doneByTitle, AuthorityId.parse(doneByAuthority), doneAt));
        return new Task(
                new TaskId(id), new CaseId(caseId), text, due, new StaffId(assignedTo), created.toDomain(), done);
    }
}
