package se.handslag.planning.joint.coordinate.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.coordinate.FurtherCoordinator;
import se.handslag.planning.joint.coordinate.FurtherCoordinators;

/** Who holds cases together with whoever has them, in the store. */
public final class JpaFurtherCoordinators implements FurtherCoordinators {
    private static final String NEWEST =
            """
            select f from FurtherCoordinator f where not exists (
              select 1 from FurtherCoordinator l where l.caseId = f.caseId and l.staff = f.staff and l.id > f.id)""";

    private final RecordSession session;

    @Inject
    public JpaFurtherCoordinators(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(FurtherCoordinator settled) {
        session.entities().persist(FurtherCoordinatorRow.from(settled));
        session.flush();
    }

    @Override
    public List<FurtherCoordinator> all() {
        return session
                .entities()
                .createQuery(NEWEST + " order by f.id", FurtherCoordinatorRow.class)
                .getResultList()
                .stream()
                .map(FurtherCoordinatorRow::toDomain)
                .filter(FurtherCoordinator::shares)
                .toList();
    }

    @Override
    public List<FurtherCoordinator> of(CaseId caseId) {
        return session
                .entities()
                .createQuery(NEWEST + " and f.caseId = :case order by f.id", FurtherCoordinatorRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(FurtherCoordinatorRow::toDomain)
                .filter(FurtherCoordinator::shares)
                .toList();
    }
}
