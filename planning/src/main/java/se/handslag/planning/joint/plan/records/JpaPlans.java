package se.handslag.planning.joint.plan.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanDates;
import se.handslag.planning.joint.plan.PlanId;
import se.handslag.planning.joint.plan.Plans;

/** Plans in the store. */
public final class JpaPlans implements Plans {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaPlans(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Plan version) {
        session.entities().persist(PlanVersionRow.from(TimeOrderedIds.next(clock), version));
        session.flush();
    }

    @Override
    public Optional<Plan> of(CaseId caseId) {
        return first(newestFirst("p.caseId = :id", caseId.value()).setMaxResults(1));
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return first(newestFirst("p.planId = :id", id.value()).setMaxResults(1));
    }

    @Override
    public Optional<Plan> version(CaseId caseId, Revision revision) {
        return first(newestFirst("p.caseId = :id and p.revision = :revision", caseId.value())
                .setParameter("revision", revision.number()));
    }

    @Override
    public List<Plan> versions(CaseId caseId) {
        return newestFirst("p.caseId = :id", caseId.value())
                .getResultStream()
                .map(PlanVersionRow::toDomain)
                .toList();
    }

    @Override
    public List<Plan> of(Collection<CaseId> cases) {
        return standing(cases, PlanVersionRow::toDomain);
    }

    @Override
    public List<PlanDates> datesOf(Collection<CaseId> cases) {
        return standing(cases, PlanVersionRow::dates);
    }

    private <T> List<T> standing(Collection<CaseId> cases, Function<PlanVersionRow, T> what) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            session.entities()
                    .createQuery(
                            """
                            select p from PlanVersion p
                            where p.caseId in :ids
                            and p.revision = (select max(o.revision) from PlanVersion o where o.planId = p.planId)""",
                            PlanVersionRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .getResultStream()
                    .map(what)
                    .forEach(found::add);
        }
        return found;
    }

    private TypedQuery<PlanVersionRow> newestFirst(String where, UUID id) {
        return session.entities()
                .createQuery(
                        "select p from PlanVersion p where " + where + " order by p.revision desc",
                        PlanVersionRow.class)
                .setParameter("id", id);
    }

    private static Optional<Plan> first(TypedQuery<PlanVersionRow> query) {
        try (Stream<PlanVersionRow> rows = query.getResultStream()) {
            return rows.findFirst().map(PlanVersionRow::toDomain);
        }
    }
}
