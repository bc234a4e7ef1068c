package se.handslag.core.disclosure.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.disclosure.acknowledge.Acknowledgements;
import se.handslag.core.records.RecordSession;

/** Receipts in the store of the receiver, and in that of the sender. */
public final class JpaAcknowledgements implements Acknowledgements {
    private final RecordSession session;

    @Inject
    public JpaAcknowledgements(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Acknowledgement acknowledgement) {
        session.entities().persist(AcknowledgementRow.from(acknowledgement));
        session.flush();
    }

    @Override
    public Optional<Acknowledgement> find(DisclosureId id) {
        return Optional.ofNullable(session.entities().find(AcknowledgementRow.class, id.value()))
                .map(AcknowledgementRow::toDomain);
    }

    @Override
    public List<Acknowledgement> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select a from Acknowledgement a where a.caseId = :caseId order by a.id",
                        AcknowledgementRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(AcknowledgementRow::toDomain)
                .toList();
    }

    @Override
    public List<Disclosure> awaited() {
        return session.entities()
                .createQuery(
                        "select d from Disclosure d where d.asksForReceipt is not null"
                                + " and not exists (select a.id from Acknowledgement a where a.id = d.id) order by d.id",
                        DisclosureRow.class)
                .getResultStream()
                .map(DisclosureRow::toDomain)
                .toList();
    }

    @Override
    public List<ReceivedCopy> toGive() {
        return session.entities()
                .createQuery(
                        "select c from ReceivedCopy c where c.asksForReceipt is not null"
                                + " and not exists (select a.id from Acknowledgement a where a.id = c.id) order by c.id",
                        ReceivedCopyRow.class)
                .getResultStream()
                .map(ReceivedCopyRow::toDomain)
                .toList();
    }
}
