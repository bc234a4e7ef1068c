package se.handslag.core.task.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.task.wait.TaskWait;
import se.handslag.core.task.wait.TaskWaits;

/** Which tasks wait, in the store. */
public final class JpaTaskWaits implements TaskWaits {
    private static final String IN_FORCE =
            """
            select w from TaskWait w where w.until > :today
            and not exists (
              select 1 from TaskWait l where l.caseId = w.caseId and l.subject = w.subject and l.id > w.id)""";

    private final RecordSession session;

    @Inject
    public JpaTaskWaits(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(TaskWait wait) {
        session.entities().persist(TaskWaitRow.from(wait));
        session.flush();
    }

    @Override
    public List<TaskWait> inForce(LocalDate today) {
        return session
                .entities()
                .createQuery(IN_FORCE + " order by w.until, w.id", TaskWaitRow.class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(TaskWaitRow::toDomain)
                .toList();
    }

    @Override
    public List<TaskWait> inForce(CaseId caseId, LocalDate today) {
        return session
                .entities()
                .createQuery(IN_FORCE + " and w.caseId = :case order by w.until, w.id", TaskWaitRow.class)
                .setParameter("today", today)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(TaskWaitRow::toDomain)
                .toList();
    }
}
