package se.handslag.planning.region.rehabilitation.records;

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
import se.handslag.planning.region.rehabilitation.RehabilitationPlan;
import se.handslag.planning.region.rehabilitation.RehabilitationPlanId;
import se.handslag.planning.region.rehabilitation.RehabilitationPlans;

/** Rehabilitation plans in the store. */
public final class JpaRehabilitationPlans implements RehabilitationPlans {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaRehabilitationPlans(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(RehabilitationPlan version) {
        session.entities().persist(RehabilitationPlanRow.from(TimeOrderedIds.next(clock), version));
        session.flush();
    }

    @Override
    public Optional<RehabilitationPlan> of(CaseId caseId) {
        return first(newestFirst("p.caseId = :id", caseId.value()).setMaxResults(1));
    }

    @Override
    public Optional<RehabilitationPlan> find(RehabilitationPlanId id) {
        return first(newestFirst("p.planId = :id", id.value()).setMaxResults(1));
    }

    @Override
    public Optional<RehabilitationPlan> version(CaseId caseId, Revision revision) {
        return first(newestFirst("p.caseId = :id and p.revision = :revision", caseId.value())
                .setParameter("revision", revision.number()));
    }

    @Override
    public List<RehabilitationPlan> versions(CaseId caseId) {
        return newestFirst("p.caseId = :id", caseId.value())
                .getResultStream()
                .map(RehabilitationPlanRow::toDomain)
                .toList();
    }

    @Override
    public List<RehabilitationPlan> of(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        List<RehabilitationPlan> plans = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            session.entities()
                    .createQuery(
                            """
                            select p from RehabilitationPlan p
                            where p.caseId in :ids
                            and p.revision = (select max(o.revision) from RehabilitationPlan o where o.planId = p.planId)""",
                            RehabilitationPlanRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .getResultStream()
                    .map(RehabilitationPlanRow::toDomain)
                    .forEach(plans::add);
        }
        return plans;
    }

    private TypedQuery<RehabilitationPlanRow> newestFirst(String where, UUID id) {
        return session.entities()
                .createQuery(
                        "select p from RehabilitationPlan p where " + where + " order by p.revision desc",
                        RehabilitationPlanRow.class)
                .setParameter("id", id);
    }

    private static Optional<RehabilitationPlan> first(TypedQuery<RehabilitationPlanRow> query) {
        try (Stream<RehabilitationPlanRow> rows = query.getResultStream()) {
            return rows.findFirst().map(RehabilitationPlanRow::toDomain);
        }
    }
}
