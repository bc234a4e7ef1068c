package se.handslag.core.access.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.access.named.NamedAccess;
import se.handslag.core.access.named.NamedAccesses;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;

/** Who has been named for which file, in the store. */
public final class JpaNamedAccesses implements NamedAccesses {
    private final RecordSession session;

    @Inject
    public JpaNamedAccesses(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(NamedAccess named) {
        session.entities().persist(NamedAccessRow.from(named));
    }

    @Override
    public List<NamedAccess> of(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select n from NamedAccess n where n.caseId = :case order by n.id desc", NamedAccessRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(NamedAccessRow::toDomain)
                .toList();
    }
}
