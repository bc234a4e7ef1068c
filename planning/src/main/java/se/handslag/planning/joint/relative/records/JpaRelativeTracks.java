package se.handslag.planning.joint.relative.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.relative.RelativeCase;
import se.handslag.planning.joint.relative.RelativeEnd;
import se.handslag.planning.joint.relative.RelativeLink;
import se.handslag.planning.joint.relative.RelativeSupport;
import se.handslag.planning.joint.relative.RelativeTracks;
import se.handslag.planning.joint.relative.StruckSupport;

/** The tracks of relatives in the store. */
public final class JpaRelativeTracks implements RelativeTracks {
    private static final int IDS_AT_ONCE = 500;
    private static final String STANDS =
            " and not exists (select k from RelativeSupportStruck k where k.supportId = s.id)";
    private static final String LAST_SUPPORT =
            "select s.caseId, max(s.givenOn) from RelativeSupport s where s.caseId in :ids" + STANDS
                    + " group by s.caseId";
    private static final String LAST_IN_A_GROUP =
            "select a.caseId, max(m.heldOn) from RelativeAttendance a, RelativeSession m where a.caseId in :ids"
                    + " and m.id = a.sessionId and a.came = 'came' group by a.caseId";

    private final RecordSession session;

    @Inject
    public JpaRelativeTracks(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(RelativeCase opened) {
        keep(RelativeCaseRow.from(opened));
    }

    @Override
    public void add(RelativeSupport support) {
        keep(RelativeSupportRow.from(support));
    }

    @Override
    public void add(StruckSupport struck) {
        keep(StruckSupportRow.from(struck));
    }

    @Override
    public void add(RelativeLink link) {
        keep(RelativeLinkRow.from(link));
    }

    @Override
    public void add(RelativeEnd end) {
        keep(RelativeEndRow.from(end));
    }

    @Override
    public Optional<RelativeCase> find(CaseId caseId) {
        return about("select c from RelativeCase c where c.caseId = :id", caseId, RelativeCaseRow.class)
                .findFirst()
                .map(RelativeCaseRow::toDomain);
    }

    @Override
    public List<RelativeSupport> supports(CaseId caseId) {
        return about(
                        "select s from RelativeSupport s where s.caseId = :id" + STANDS
                                + " order by s.givenOn desc, s.id desc",
                        caseId,
                        RelativeSupportRow.class)
                .map(RelativeSupportRow::toDomain)
                .toList();
    }

    @Override
    public Optional<RelativeLink> link(CaseId caseId) {
        return about(
                        "select l from RelativeLink l where l.caseId = :id order by l.id desc",
                        caseId,
                        RelativeLinkRow.class)
                .findFirst()
                .map(RelativeLinkRow::toDomain)
                .filter(link -> link.participant().isPresent() && link.member().isPresent());
    }

    @Override
    public Optional<RelativeEnd> end(CaseId caseId) {
        return about("select e from RelativeEnd e where e.caseId = :id", caseId, RelativeEndRow.class)
                .findFirst()
                .map(RelativeEndRow::toDomain);
    }

    @Override
    public Map<CaseId, LocalDate> lastSupport(Collection<CaseId> cases) {
        Map<CaseId, LocalDate> last = new HashMap<>();
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            for (String query : List.of(LAST_SUPPORT, LAST_IN_A_GROUP)) {
                session.entities()
                        .createQuery(query, Object[].class)
                        .setParameter("ids", some)
                        .getResultStream()
                        .forEach(row -> last.merge(
                                new CaseId((UUID) row[0]),
                                (LocalDate) row[1],
                                (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return last;
    }

    private <R> Stream<R> about(String query, CaseId caseId, Class<R> rows) {
        return session.entities().createQuery(query, rows).setParameter("id", caseId.value()).getResultList().stream();
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }
}
