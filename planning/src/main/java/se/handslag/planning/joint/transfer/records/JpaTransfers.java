package se.handslag.planning.joint.transfer.records;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.disclosure.acknowledge.Acknowledgements;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.transfer.HandoverAnswerSource;
import se.handslag.planning.joint.transfer.HandoverRefused;
import se.handslag.planning.joint.transfer.Transfer;
import se.handslag.planning.joint.transfer.TransferCourse;
import se.handslag.planning.joint.transfer.TransferEvent;
import se.handslag.planning.joint.transfer.TransferId;
import se.handslag.planning.joint.transfer.TransferTo;
import se.handslag.planning.joint.transfer.Transfers;

/** Transfers in the store. What the other authority answers is read from core's receipts and copies, and is kept nowhere else. */
public final class JpaTransfers implements Transfers {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;
    private final Disclosures disclosures;
    private final Acknowledgements acknowledgements;
    private final ReceivedCopies copies;

    @Inject
    public JpaTransfers(
            RecordSession session, Disclosures disclosures, Acknowledgements acknowledgements, ReceivedCopies copies) {
        this.session = session;
        this.disclosures = disclosures;
        this.acknowledgements = acknowledgements;
        this.copies = copies;
    }

    @Override
    public void add(Transfer transfer) {
        keep(TransferRow.from(transfer));
    }

    @Override
    public void add(TransferEvent event) {
        keep(TransferEventRow.from(event));
    }

    @Override
    public void add(HandoverRefused refused) {
        keep(HandoverRefusedRow.from(refused));
    }

    @Override
    public List<TransferCourse> about(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<TransferCourse> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            Map<TransferId, List<TransferEvent>> events = session.entities()
                    .createQuery(
                            "select e from TransferEvent e where e.caseId in :ids order by e.id",
                            TransferEventRow.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .map(TransferEventRow::toDomain)
                    .collect(Collectors.groupingBy(TransferEvent::transfer));
            session.entities()
                    .createQuery(
                            "select t from Transfer t where t.caseId in :ids order by t.id desc", TransferRow.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .map(TransferRow::toDomain)
                    .forEach(transfer -> all.add(course(transfer, events.getOrDefault(transfer.id(), List.of()))));
        }
        return all;
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return Optional.ofNullable(session.entities().find(TransferRow.class, id.value()))
                .map(TransferRow::toDomain);
    }

    @Override
    public Optional<TransferEvent> findEvent(UUID id) {
        return Optional.ofNullable(session.entities().find(TransferEventRow.class, id))
                .map(TransferEventRow::toDomain);
    }

    @Override
    public Optional<HandoverRefused> findRefused(UUID handover) {
        return Optional.ofNullable(session.entities().find(HandoverRefusedRow.class, handover))
                .map(HandoverRefusedRow::toDomain);
    }

    @Override
    public List<HandoverRefused> refused(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select r from HandoverRefused r where r.caseId = :id order by r.id", HandoverRefusedRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(HandoverRefusedRow::toDomain)
                .toList();
    }

    private TransferCourse course(Transfer transfer, List<TransferEvent> events) {
        return transfer.to() == TransferTo.OTHER_SIDE
                ? new TransferCourse(transfer, events, receipt(transfer), refusal(transfer))
                : new TransferCourse(transfer, events, Optional.empty(), Optional.empty());
    }

    private Optional<Signature> receipt(Transfer transfer) {
        return disclosures.copiesOf(transfer.id().value()).stream()
                .map(Disclosure::id)
                .flatMap(copy -> acknowledgements.find(copy).stream())
                .map(Acknowledgement::by)
                .findFirst();
    }

    private Optional<TransferCourse.TheirRefusal> refusal(Transfer transfer) {
        return copies.about(transfer.caseId()).stream()
                .map(ReceivedCopy::item)
                .filter(item -> item.kind().equals(PlanningItems.HANDOVER_ANSWER))
                .filter(item -> item.id().equals(transfer.id().value()))
                .findFirst()
                .map(item -> new TransferCourse.TheirRefusal(
                        item.content().getOrDefault(HandoverAnswerSource.REASON, ""), item.author()));
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }
}
