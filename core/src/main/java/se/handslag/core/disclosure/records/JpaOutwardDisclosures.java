package se.handslag.core.disclosure.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.disclosure.outward.OutwardDisclosures;
import se.handslag.core.records.RecordSession;

/** What went to receivers outside the platform, in the store of the authority that released it. */
public final class JpaOutwardDisclosures implements OutwardDisclosures {
    private final RecordSession session;

    @Inject
    public JpaOutwardDisclosures(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(OutwardDisclosure disclosure) {
        session.entities().persist(OutwardDisclosureRow.from(disclosure));
        session.flush();
    }

    @Override
    public Optional<OutwardDisclosure> find(UUID id) {
        return Optional.ofNullable(session.entities().find(OutwardDisclosureRow.class, id))
                .map(OutwardDisclosureRow::toDomain);
    }

    @Override
    public List<OutwardDisclosure> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select d from OutwardDisclosure d where d.item.caseId = :caseId order by d.id desc",
                        OutwardDisclosureRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(OutwardDisclosureRow::toDomain)
                .toList();
    }
}
