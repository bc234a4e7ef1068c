package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.notify.OmittedDecider;
import se.handslag.decisions.municipality.notify.OmittedDeciders;

/** Letters without the name of the one who decided, in the store. */
public final class JpaOmittedDeciders implements OmittedDeciders {
    private final RecordSession session;

    @Inject
    public JpaOmittedDeciders(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(OmittedDecider added) {
        session.entities().persist(OmittedDeciderRow.from(added));
        session.flush();
    }

    @Override
    public List<OmittedDecider> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select r from OmittedDecider r where r.caseId = :caseId order by r.recorded.at, r.id",
                        OmittedDeciderRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(OmittedDeciderRow::toDomain)
                .toList();
    }
}
