package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.GivingReceipts;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;

/** Says to the other authority that one does not take over what it would transfer. Taking over is to acknowledge the copy. */
public final class RefusingHandovers {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ReceivedCopies copies;
    private final Transfers transfers;
    private final GivingReceipts receipts;
    private final HandingOver handingOver;
    private final Clock clock;

    @Inject
    public RefusingHandovers(
            UnitOfWork unitOfWork,
            CaseFiles files,
            ReceivedCopies copies,
            Transfers transfers,
            GivingReceipts receipts,
            HandingOver handingOver,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.copies = copies;
        this.transfers = transfers;
        this.receipts = receipts;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    public Outcome<HandoverRefused, CannotTransfer> handle(Actor actor, RefuseHandover command) {
        return unitOfWork.call(
                actor, Act.writing("transfer.refuse-handover", command.caseId()), () -> refuse(actor, command));
    }

    private Outcome<HandoverRefused, CannotTransfer> refuse(Actor actor, RefuseHandover command) {
        Optional<CannotTransfer> obstacle = TransferRule.whyNot(actor, files.hold(command.caseId()));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Optional<ReceivedCopy> copy = copies.find(command.copy())
                .filter(one -> one.item().caseId().equals(command.caseId()))
                .filter(one -> one.item().kind().equals(PlanningItems.HANDOVER))
                .filter(one ->
                        HandoverForm.PLANNED.code().equals(one.item().content().get(HandoverSource.FORM)));
        if (copy.isEmpty()) {
            return Outcome.refused(Why.NO_SUCH_HANDOVER);
        }
        ReceivedCopy handover = copy.get();
        Optional<CannotTransfer> fault =
                transfers.findRefused(handover.item().id()).isPresent()
                        ? Optional.of(Why.REFUSED_ALREADY)
                        : TransferRule.words(command.reason(), Why.NO_REASON);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        HandoverRefused refused = new HandoverRefused(
                handover.item().id(), command.caseId(), command.reason().strip(), Signature.of(actor, clock.instant()));
        transfers.add(refused);
        receipts.answered(actor, command.caseId(), handover.item().id());
        return handingOver
                .say(
                        actor,
                        command.caseId(),
                        PlanningItems.HANDOVER_ANSWER,
                        refused.handover(),
                        handover.from(),
                        command.noHarm(),
                        command.protectionSeen())
                .<Outcome<HandoverRefused, CannotTransfer>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(refused));
    }
}
