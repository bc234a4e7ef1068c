package se.handslag.eligibility.joint.finding.records;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.eligibility.joint.finding.FindingId;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.OwnFindings;

/** Findings in the store. */
public final class JpaOwnFindings implements OwnFindings {
    private static final int AT_ONCE = 500;

    private final RecordSession session;

    @Inject
    public JpaOwnFindings(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(OwnFinding finding) {
        session.entities().persist(FindingRow.from(finding));
        session.flush();
    }

    @Override
    public Optional<OwnFinding> find(FindingId id) {
        return Optional.ofNullable(session.entities().find(FindingRow.class, id.value()))
                .map(FindingRow::toDomain);
    }

    @Override
    public List<OwnFinding> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select f from Finding f where f.caseId = :caseId order by f.settled.at, f.id",
                        FindingRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(FindingRow::toDomain)
                .toList();
    }

    @Override
    public Set<CaseId> begunAmong(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        Set<CaseId> begun = new HashSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            session.entities()
                    .createQuery("select distinct f.caseId from Finding f where f.caseId in :ids", UUID.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(id -> begun.add(new CaseId(id)));
        }
        return begun;
    }
}
