package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Takes a proposal back. Nothing of it is undone: the rounds stay, and a new proposal begins with every point open. */
public final class WithdrawingProposals {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Proposals proposals;
    private final Clock clock;

    @Inject
    public WithdrawingProposals(UnitOfWork unitOfWork, Matters matters, Proposals proposals, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.proposals = proposals;
        this.clock = clock;
    }

    public Outcome<Withdrawal, CannotWithdrawProposal> handle(Actor actor, WithdrawProposal command) {
        return unitOfWork.call(
                actor, Act.writing("proposal.withdraw", command.caseId()), () -> withdraw(actor, command));
    }

    /** Why nobody, or not this actor, can take a proposal back in this matter now; empty if they can. */
    public static Optional<CannotWithdrawProposal> whyNot(Matter matter, Actor actor) {
        Optional<Round> live = matter.approval().live();
        if (live.isEmpty()) {
            return Optional.of(CannotWithdrawProposal.NOTHING_TO_WITHDRAW);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotWithdrawProposal.DISQUALIFIED);
        }
        // The head of service may, since the one who proposed may have left.
        boolean own = live.get().proposal().proposed().staff().equals(actor.staff());
        return own || actor.may(Mandate.HEAD_OF_SERVICE)
                ? Optional.empty()
                : Optional.of(CannotWithdrawProposal.NOT_YOURS);
    }

    private Outcome<Withdrawal, CannotWithdrawProposal> withdraw(Actor actor, WithdrawProposal command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotWithdrawProposal.NO_SUCH_CASE);
        }
        Optional<CannotWithdrawProposal> fault = whyNot(matter.get(), actor).or(() -> matter.get()
                .approval()
                .live()
                .filter(live -> !live.proposal().id().equals(command.proposal()))
                .map(other -> CannotWithdrawProposal.NOTHING_TO_WITHDRAW));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Withdrawal withdrawal =
                new Withdrawal(TimeOrderedIds.next(clock), command.proposal(), Signature.of(actor, clock.instant()));
        proposals.add(withdrawal);
        return Outcome.done(withdrawal);
    }
}
