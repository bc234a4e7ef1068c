package se.handslag.core.access.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.access.reason.AccessReason;
import se.handslag.core.access.reason.AccessReasons;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;

/** The reasons in the store. */
public final class JpaAccessReasons implements AccessReasons {
    private final RecordSession session;

    @Inject
    public JpaAccessReasons(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(AccessReason reason) {
        session.entities().persist(AccessReasonRow.from(reason));
    }

    @Override
    public List<AccessReason> latest(int most) {
        return session
                .entities()
                .createQuery("select r from AccessReason r order by r.id desc", AccessReasonRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AccessReasonRow::toDomain)
                .toList();
    }

    @Override
    public List<AccessReason> about(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select r from AccessReason r where r.caseId = :case order by r.id desc", AccessReasonRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(AccessReasonRow::toDomain)
                .toList();
    }
}
