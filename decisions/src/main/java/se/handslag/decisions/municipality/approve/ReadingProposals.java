package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.letter.PreviewingLetters;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Reads the proposal of a matter: what it says, what is to be judged of it, and what has come back. */
public final class ReadingProposals {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final ProposedKinds kinds;
    private final Drafting drafting;
    private final PreviewingLetters letters;

    @Inject
    public ReadingProposals(
            UnitOfWork unitOfWork, Matters matters, ProposedKinds kinds, Drafting drafting, PreviewingLetters letters) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.kinds = kinds;
        this.drafting = drafting;
        this.letters = letters;
    }

    /** The proposal that waits or has come back; empty if there is none. */
    public Optional<ProposalView> live(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("proposal.read", caseId), () -> matters.find(caseId)
                .filter(matter -> matter.policy().isPresent())
                .flatMap(matter -> matter.approval().live().map(round -> view(actor, matter, round))));
    }

    private ProposalView view(Actor actor, Matter matter, Round round) {
        Proposal proposal = round.proposal();
        ProposedKind kind = kinds.of(proposal.kind());
        PointContents contents = PointContents.of(matter, kind, drafting.law(matter, kind.kind()));
        return new ProposalView(
                round,
                Judging.toJudge(matter, kind, contents, proposal),
                contents.standing(matter.approval().before(proposal), proposal.words()),
                contents.seen(proposal.words()),
                letters.proposed(actor, matter, proposal.proposed(), kind.draft(matter, proposal.words())),
                Judging.whyNot(matter, actor, drafting.today()),
                WithdrawingProposals.whyNot(matter, actor).isEmpty());
    }
}
