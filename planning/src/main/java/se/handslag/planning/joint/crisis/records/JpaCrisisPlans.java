package se.handslag.planning.joint.crisis.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlanId;
import se.handslag.planning.joint.crisis.CrisisPlans;

/** Crisis plans in the store. */
public final class JpaCrisisPlans implements CrisisPlans {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaCrisisPlans(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(CrisisPlan version) {
        session.entities().persist(CrisisPlanRow.from(TimeOrderedIds.next(clock), version));
        session.flush();
    }

    @Override
    public Optional<CrisisPlan> of(CaseId caseId) {
        return first(newestFirst("p.caseId = :id", caseId.value()).setMaxResults(1));
    }

    @Override
    public Optional<CrisisPlan> find(CrisisPlanId id) {
        return first(newestFirst("p.planId = :id", id.value()).setMaxResults(1));
    }

    @Override
    public Optional<CrisisPlan> version(CaseId caseId, Revision revision) {
        return first(newestFirst("p.caseId = :id and p.revision = :revision", caseId.value())
                .setParameter("revision", revision.number()));
    }

    @Override
    public List<CrisisPlan> versions(CaseId caseId) {
        return newestFirst("p.caseId = :id", caseId.value())
                .getResultStream()
                .map(CrisisPlanRow::toDomain)
                .toList();
    }

    @Override
    public List<CrisisPlan> of(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        List<CrisisPlan> plans = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            session.entities()
                    .createQuery(
                            """
                            select p from CrisisPlan p
                            where p.caseId in :ids
                            and p.revision = (select max(o.revision) from CrisisPlan o where o.planId = p.planId)""",
                            CrisisPlanRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .getResultStream()
                    .map(CrisisPlanRow::toDomain)
                    .forEach(plans::add);
        }
        return plans;
    }

    private TypedQuery<CrisisPlanRow> newestFirst(String where, UUID id) {
        return session.entities()
                .createQuery(
                        "select p from CrisisPlan p where " + where + " order by p.revision desc", CrisisPlanRow.class)
                .setParameter("id", id);
    }

    private static Optional<CrisisPlan> first(TypedQuery<CrisisPlanRow> query) {
        try (Stream<CrisisPlanRow> rows = query.getResultStream()) {
            return rows.findFirst().map(CrisisPlanRow::toDomain);
        }
    }
}
