package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.Notices;

/** Notices in the store. */
public final class JpaNotices implements Notices {
    private final RecordSession session;

    @Inject
    public JpaNotices(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Notice notice) {
        session.entities().persist(NoticeRow.from(notice));
        session.flush();
    }

    @Override
    public List<Notice> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select n from Notice n where n.caseId = :caseId order by n.recorded.at, n.id", NoticeRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(NoticeRow::toDomain)
                .toList();
    }
}
