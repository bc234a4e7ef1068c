package se.handslag.planning.joint.crisis.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.crisis.copies.CopyEnd;
import se.handslag.planning.joint.crisis.copies.CrisisCopies;
import se.handslag.planning.joint.crisis.copies.CrisisCopy;

/** Copies of crisis plans in the store. */
public final class JpaCrisisCopies implements CrisisCopies {
    private final RecordSession session;

    @Inject
    public JpaCrisisCopies(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CrisisCopy copy) {
        session.entities().persist(CrisisCopyRow.from(copy));
        session.flush();
    }

    @Override
    public void add(CopyEnd end) {
        session.entities().persist(CrisisCopyEndRow.from(end));
        session.flush();
    }

    @Override
    public List<CrisisCopy> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select c from CrisisCopy c where c.caseId = :caseId order by c.id desc", CrisisCopyRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(CrisisCopyRow::toDomain)
                .toList();
    }

    @Override
    public List<CopyEnd> ends(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select e from CrisisCopyEnd e where e.caseId = :caseId order by e.id", CrisisCopyEndRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(CrisisCopyEndRow::toDomain)
                .toList();
    }
}
