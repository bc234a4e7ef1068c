package se.handslag.planning.joint.coordinate.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.coordinate.CaseloadReason;
import se.handslag.planning.joint.coordinate.CaseloadReasons;

/** Why coordinators have had more persons than the model says, in the store. */
public final class JpaCaseloadReasons implements CaseloadReasons {
    private final RecordSession session;

    @Inject
    public JpaCaseloadReasons(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CaseloadReason reason) {
        session.entities().persist(CaseloadReasonRow.from(reason));
        session.flush();
    }

    @Override
    public List<CaseloadReason> all() {
        return session
                .entities()
                .createQuery("select r from CaseloadReason r order by r.id desc", CaseloadReasonRow.class)
                .getResultList()
                .stream()
                .map(CaseloadReasonRow::toDomain)
                .toList();
    }
}
