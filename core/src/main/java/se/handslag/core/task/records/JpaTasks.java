package se.handslag.core.task.records;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskId;
import se.handslag.core.task.Tasks;

/** Tasks in the store. */
public final class JpaTasks implements Tasks {
    private final RecordSession session;

    @Inject
    public JpaTasks(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Task task) {
        session.entities().persist(TaskRow.from(task));
        session.flush();
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return row(id).map(TaskRow::toDomain);
    }

    private Optional<TaskRow> row(TaskId id) {
        return Optional.ofNullable(session.entities().find(TaskRow.class, id.value()));
    }

    @Override
    public void complete(TaskId id, Signature by) {
        row(id).ifPresent(row -> row.done(by));
        session.flush();
    }

    @Override
    public List<Task> openFor(Collection<StaffId> staff) {
        return session.entities()
                .createQuery(
                        "select t from Task t where t.assignedTo in :staff and t.doneAt is null order by t.due, t.id",
                        TaskRow.class)
                .setParameter("staff", staff.stream().map(StaffId::value).toList())
                .getResultStream()
                .map(TaskRow::toDomain)
                .toList();
    }

    @Override
    public List<Task> openAbout(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select t from Task t where t.caseId = :caseId and t.doneAt is null order by t.due, t.id",
                        TaskRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(TaskRow::toDomain)
                .toList();
    }
}
