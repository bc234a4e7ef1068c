package se.handslag.core.disclosure.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.records.RecordSession;

/** Disclosures in the store of the authority that released. */
public final class JpaDisclosures implements Disclosures {
    private final RecordSession session;

    @Inject
    public JpaDisclosures(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Disclosure disclosure) {
        session.entities().persist(DisclosureRow.from(disclosure));
        session.flush();
    }

    @Override
    public Optional<Disclosure> find(DisclosureId id) {
        return Optional.ofNullable(session.entities().find(DisclosureRow.class, id.value()))
                .map(DisclosureRow::toDomain);
    }

    @Override
    public List<Disclosure> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select d from Disclosure d where d.item.caseId = :caseId order by d.id desc",
                        DisclosureRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(DisclosureRow::toDomain)
                .toList();
    }

    @Override
    public List<Disclosure> copiesOf(UUID itemId) {
        return session.entities()
                .createQuery(
                        "select d from Disclosure d where d.item.itemId = :itemId order by d.id desc",
                        DisclosureRow.class)
                .setParameter("itemId", itemId)
                .getResultStream()
                .map(DisclosureRow::toDomain)
                .toList();
    }
}
