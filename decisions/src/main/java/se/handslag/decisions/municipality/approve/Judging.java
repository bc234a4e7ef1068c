package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.Presented;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Judges a proposal point by point, as someone who has had no part in the matter and has delegation for it.
 *
 * <p>With nothing sent back, the decision is made in the same act: the one who proposed has presented it, the one who approves decides. With
 * something sent back, only those points are open in the next round, and those under which a fact has changed.
 */
public final class Judging {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final ProposedKinds kinds;
    private final Proposals proposals;
    private final Drafting drafting;
    private final Clock clock;

    @Inject
    public Judging(
            UnitOfWork unitOfWork,
            Matters matters,
            ProposedKinds kinds,
            Proposals proposals,
            Drafting drafting,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.kinds = kinds;
        this.proposals = proposals;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Judgement, CannotJudge> handle(Actor actor, JudgeProposal command) {
        return unitOfWork.call(actor, Act.writing("proposal.judge", command.caseId()), () -> judge(actor, command));
    }

    /** Why nobody, or not this actor, can judge a proposal in this matter on the day; empty if they can. */
    public static Optional<CannotJudge> whyNot(Matter matter, Actor actor, LocalDate day) {
        Optional<Round> waiting = matter.approval().waiting();
        if (waiting.isEmpty()) {
            return Optional.of(CannotJudge.Now.NOTHING_WAITS);
        }
        return matter.contributionBy(actor)
                .<CannotJudge>map(done -> new CannotJudge.HasContributed(done.act()))
                .or(() -> Conditions.ofDeciding(
                                matter.at(Approval.Step.APPROVING),
                                actor,
                                waiting.get().proposal().kind(),
                                day)
                        .map(CannotJudge.NotReady::new));
    }

    private Outcome<Judgement, CannotJudge> judge(Actor actor, JudgeProposal command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(CannotJudge.Now.NO_SUCH_CASE);
        }
        Matter matter = held.get().at(Approval.Step.APPROVING);
        Optional<CannotJudge> notNow = whyNot(matter, actor, drafting.today());
        if (notNow.isPresent()) {
            return Outcome.refused(notNow.get());
        }
        Proposal proposal = matter.approval().waiting().orElseThrow().proposal();
        if (!proposal.id().equals(command.proposal())) {
            return Outcome.refused(CannotJudge.Now.NOTHING_WAITS);
        }
        ProposedKind kind = kinds.of(proposal.kind());
        PointContents contents = PointContents.of(matter, kind, drafting.law(matter, proposal.kind()));
        Optional<CannotJudge> fault = fault(matter, kind, contents, proposal, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        List<PointJudgement> points = points(contents, proposal, command);
        if (points.stream().anyMatch(point -> !point.isApproved())) {
            return Outcome.done(keep(actor, proposal, points, Optional.empty()));
        }
        return kind.decide(matter, actor, proposal.words(), handling(proposal, command))
                .match(
                        decision -> Outcome.done(keep(actor, proposal, points, Optional.of(decision.id()))),
                        refusal -> Outcome.refused(new CannotJudge.NotReady(refusal)));
    }

    private static Optional<CannotJudge> fault(
            Matter matter, ProposedKind kind, PointContents contents, Proposal proposal, JudgeProposal command) {
        if (!contents.seen(proposal.words()).equals(command.seen())) {
            return Optional.of(CannotJudge.Now.CHANGED_SINCE);
        } else if (!toJudge(matter, kind, contents, proposal)
                .equals(command.points().keySet())) {
            return Optional.of(CannotJudge.Now.NOT_ALL_JUDGED);
        } else if (String.join("; ", command.present()).length() > Handling.LONGEST_PRESENT
                || command.points().values().stream()
                        .anyMatch(verdict -> verdict.words().length() > Verdict.LONGEST)) {
            return Optional.of(CannotJudge.Now.TEXT_TOO_LONG);
        }
        return command.points().entrySet().stream()
                .filter(it -> it.getValue().returned().isPresent()
                        && it.getValue().words().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(CannotJudge.NoWords::new);
    }

    /** The points that are to be judged: all but those that earlier rounds approved and nothing has changed under. */
    static Set<ProposalPoint> toJudge(Matter matter, ProposedKind kind, PointContents contents, Proposal proposal) {
        Set<ProposalPoint> open = EnumSet.copyOf(kind.points());
        open.removeAll(contents.standing(matter.approval().before(proposal), proposal.words())
                .keySet());
        return open;
    }

    private static List<PointJudgement> points(PointContents contents, Proposal proposal, JudgeProposal command) {
        List<PointJudgement> points = new ArrayList<>();
        for (ProposalPoint point : ProposalPoint.values()) {
            Verdict verdict = command.points().get(point);
            if (verdict != null) {
                points.add(new PointJudgement(
                        point,
                        verdict.returned(),
                        verdict.returned().isPresent() ? verdict.words().strip() : "",
                        contents.hash(point, proposal.words())));
            }
        }
        return points;
    }

    private static Handling handling(Proposal proposal, JudgeProposal command) {
        Signature by = proposal.proposed();
        return new Handling(Optional.of(new Presented(by.staff(), by.name(), by.title())), command.present());
    }

    private Judgement keep(Actor actor, Proposal proposal, List<PointJudgement> points, Optional<DecisionId> decision) {
        Judgement judgement = new Judgement(
                TimeOrderedIds.next(clock), proposal.id(), points, decision, Signature.of(actor, clock.instant()));
        proposals.add(judgement);
        return judgement;
    }
}
