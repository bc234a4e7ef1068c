package se.handslag.core.disclosure.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.RecordSession;

/** Received copies in the store of the authority that received. */
public final class JpaReceivedCopies implements ReceivedCopies {
    private final RecordSession session;

    @Inject
    public JpaReceivedCopies(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(ReceivedCopy copy) {
        session.entities().persist(ReceivedCopyRow.from(copy));
        session.flush();
    }

    @Override
    public Optional<ReceivedCopy> find(DisclosureId id) {
        return Optional.ofNullable(session.entities().find(ReceivedCopyRow.class, id.value()))
                .map(ReceivedCopyRow::toDomain);
    }

    @Override
    public List<ReceivedCopy> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select c from ReceivedCopy c where c.item.caseId = :caseId order by c.id desc",
                        ReceivedCopyRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(ReceivedCopyRow::toDomain)
                .toList();
    }
}
