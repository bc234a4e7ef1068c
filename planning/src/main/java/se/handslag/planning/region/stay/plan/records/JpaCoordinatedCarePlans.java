package se.handslag.planning.region.stay.plan.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.region.stay.plan.Approval;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlan;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlans;

/** Coordinated care plans in the store. */
public final class JpaCoordinatedCarePlans implements CoordinatedCarePlans {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaCoordinatedCarePlans(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(CoordinatedCarePlan version) {
        session.entities().persist(CarePlanRow.from(version));
        for (int position = 0; position < version.measures().size(); position++) {
            session.entities().persist(CarePlanMeasureRow.from(TimeOrderedIds.next(clock), version, position));
        }
        session.flush();
    }

    @Override
    public void add(Approval approval) {
        session.entities().persist(CarePlanApprovalRow.from(approval));
        session.flush();
    }

    @Override
    public List<CoordinatedCarePlan> newest(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<CoordinatedCarePlan> plans = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            session.entities()
                    .createQuery(
                            "select p from CoordinatedCarePlan p where p.caseId in :ids and p.revision = (select"
                                    + " max(q.revision) from CoordinatedCarePlan q where q.caseId = p.caseId)",
                            CarePlanRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .getResultStream()
                    .map(this::whole)
                    .forEach(plans::add);
        }
        return plans;
    }

    @Override
    public Optional<CoordinatedCarePlan> find(UUID id) {
        return Optional.ofNullable(session.entities().find(CarePlanRow.class, id))
                .map(this::whole);
    }

    private CoordinatedCarePlan whole(CarePlanRow row) {
        return row.toDomain(
                session.entities()
                        .createQuery(
                                "select m from CarePlanMeasure m where m.planId = :id order by m.position",
                                CarePlanMeasureRow.class)
                        .setParameter("id", row.id())
                        .getResultStream()
                        .map(CarePlanMeasureRow::toDomain)
                        .toList(),
                session.entities()
                        .createQuery(
                                "select a from CarePlanApproval a where a.planId = :id order by a.id",
                                CarePlanApprovalRow.class)
                        .setParameter("id", row.id())
                        .getResultStream()
                        .map(CarePlanApprovalRow::toDomain)
                        .toList());
    }
}
