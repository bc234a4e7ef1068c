package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.DecisionId;
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

    @Override
    public List<NotReceived> notReceived(LocalDate sentUpTo) {
        return read(notReceived("", sentUpTo));
    }

    @Override
    public List<NotReceived> notReceived(CaseId caseId, LocalDate sentUpTo) {
        return read(notReceived("and n.caseId = :caseId", sentUpTo).setParameter("caseId", caseId.value()));
    }

    private TypedQuery<Object[]> notReceived(String condition, LocalDate sentUpTo) {
        return session.entities()
                .createQuery(
                        """
                        select n.caseId, n.decisionId, max(n.sentOn) from Notice n
                        where not exists (
                            select r.id from Notice r where r.decisionId = n.decisionId and r.receivedOn is not null
                            and not exists (select s.id from Notice s where s.correctsId = r.id))
                        and not exists (select c.id from Notice c where c.correctsId = n.id)
                        %s
                        group by n.caseId, n.decisionId
                        having max(n.sentOn) <= :day
                        order by max(n.sentOn)"""
                                .formatted(condition),
                        Object[].class)
                .setParameter("day", sentUpTo);
    }

    private static List<NotReceived> read(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(found -> new NotReceived(
                        new CaseId((UUID) found[0]), new DecisionId((UUID) found[1]), (LocalDate) found[2]))
                .toList();
    }
}
