package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;

/** Plans a transfer, and hands over what crosses the border to another authority; within the own one nothing is handed out. */
public final class PlanningTransfers {
    private final UnitOfWork unitOfWork;
    private final OngoingTransfers ongoing;
    private final Transfers transfers;
    private final Receivers receivers;
    private final HandingOver handingOver;
    private final Clock clock;

    @Inject
    public PlanningTransfers(
            UnitOfWork unitOfWork,
            OngoingTransfers ongoing,
            Transfers transfers,
            Receivers receivers,
            HandingOver handingOver,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.transfers = transfers;
        this.receivers = receivers;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    public Outcome<Transfer, CannotTransfer> handle(Actor actor, PlanTransfer command) {
        return unitOfWork.call(actor, Act.writing("transfer.plan", command.caseId()), () -> plan(actor, command));
    }

    /** The other authority of the case, or those that it can be. */
    public List<Authority> authorities(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("transfer.read", caseId), () -> receivers.of(caseId));
    }

    private Outcome<Transfer, CannotTransfer> plan(Actor actor, PlanTransfer command) {
        Optional<CannotTransfer> fault = ongoing.obstacle(actor, command.caseId())
                .or(() -> TransferRule.whyNot(command, LocalDate.now(clock)))
                .or(() -> ongoing.another(command.caseId()))
                .or(() -> strange(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Transfer transfer = new Transfer(
                new TransferId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.to(),
                command.authority(),
                command.receiver().strip(),
                command.handsOver().strip(),
                command.takesOver().strip(),
                new Period(command.from().orElseThrow(), command.until().orElseThrow()),
                command.handed().strip(),
                command.why().strip(),
                command.to().isOutside() ? command.howConsented().strip() : "",
                Signature.of(actor, clock.instant()));
        transfers.add(transfer);
        return handingOver
                .send(actor, transfer, command.protectionSeen())
                .<Outcome<Transfer, CannotTransfer>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(transfer));
    }

    private Optional<CannotTransfer> strange(PlanTransfer command) {
        List<Authority> team = receivers.of(command.caseId());
        return command.authority()
                .filter(id -> team.stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> Why.NO_AUTHORITY);
    }
}
