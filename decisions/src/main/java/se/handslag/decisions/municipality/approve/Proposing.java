package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Sends a decision that takes two people to the second of them. It takes no delegation, and gives none.
 *
 * <p>When something has come back, only what belongs to the points that did can be changed; what was approved stays as it was read.
 */
public final class Proposing {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final ProposedKinds kinds;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Drafting drafting;
    private final Clock clock;

    @Inject
    public Proposing(
            UnitOfWork unitOfWork,
            Matters matters,
            ProposedKinds kinds,
            Proposals proposals,
            Approvals approvals,
            Drafting drafting,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.kinds = kinds;
        this.proposals = proposals;
        this.approvals = approvals;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Proposal, CannotPropose> handle(Actor actor, ProposeDecision command) {
        return unitOfWork.call(
                actor, Act.writing(Contribution.PROPOSING, command.caseId()), () -> propose(actor, command));
    }

    /** Why nobody, or not this actor, can propose a decision of the kind in this matter now; empty if they can. */
    public static Optional<CannotPropose> whyNot(Matter matter, Actor actor, DecisionKind kind) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotPropose.Now.NOT_A_CASE_WORKER);
        } else if (!matter.takesTwo(kind)) {
            return Optional.of(CannotPropose.Now.NOT_NEEDED);
        } else if (matter.approval().waiting().isPresent()) {
            return Optional.of(CannotPropose.Now.ALREADY_WAITS);
        }
        return matter.approval()
                .returned()
                .filter(round -> round.proposal().kind() != kind)
                .map(other -> CannotPropose.Now.ANOTHER_RETURNED);
    }

    private Outcome<Proposal, CannotPropose> propose(Actor actor, ProposeDecision command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(CannotPropose.Now.NO_SUCH_CASE);
        }
        Matter matter = held.get().at(Approval.Step.PROPOSING);
        ProposedKind kind = kinds.of(command.kind());
        ProposedWords words = only(kind, command.words());
        Optional<CannotPropose> fault = whyNot(matter, actor, command.kind())
                .or(() -> ofTheWords(kind, words))
                .or(() -> ofWhatWasApproved(matter, kind, words))
                .or(() -> kind.whyNot(matter, actor, words).map(CannotPropose.NotReady::new));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        matter.investigation().ifPresent(it -> approvals.keep(it, matter.team()));
        Proposal proposal = new Proposal(
                ProposalId.next(clock),
                command.caseId(),
                command.kind(),
                matter.approval().returned().map(round -> round.proposal().id()),
                words,
                Signature.of(actor, clock.instant()));
        proposals.add(proposal);
        return Outcome.done(proposal);
    }

    /** What the command does not have is nothing that could be judged. */
    private static ProposedWords only(ProposedKind kind, ProposedWords words) {
        return new ProposedWords(words.fields().entrySet().stream()
                .filter(field -> kind.fields().containsKey(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Optional<CannotPropose> ofTheWords(ProposedKind kind, ProposedWords words) {
        if (words.length() > ProposedWords.LONGEST) {
            return Optional.of(CannotPropose.Now.TOO_LONG);
        }
        return kind.missing(words).stream().findFirst().map(CannotPropose.FieldMissing::new);
    }

    private Optional<CannotPropose> ofWhatWasApproved(Matter matter, ProposedKind kind, ProposedWords words) {
        Optional<Round> returned = matter.approval().returned();
        if (returned.isEmpty() || matter.policy().isEmpty()) {
            return Optional.empty();
        }
        Proposal before = returned.get().proposal();
        List<Round> earlier = new ArrayList<>(matter.approval().before(before));
        earlier.add(returned.get());
        return PointContents.of(matter, kind, drafting.law(matter, kind.kind()))
                .changedThoughApproved(earlier, before.words(), words)
                .map(CannotPropose.ChangesAnApprovedPoint::new);
    }
}
