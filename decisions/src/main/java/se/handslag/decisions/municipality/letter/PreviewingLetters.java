package se.handslag.decisions.municipality.letter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.Presented;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.approve.Approval;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Shows the letter of a decision before it is made, by the one who could make it: what is shown is what will be printed. */
public final class PreviewingLetters {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;

    @Inject
    public PreviewingLetters(UnitOfWork unitOfWork, Matters matters, Drafting drafting) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.drafting = drafting;
    }

    public Outcome<Letter, CannotDecide> handle(Actor actor, CaseId caseId, DecisionDraft draft) {
        return unitOfWork.call(
                actor,
                Act.reading("decision.preview", caseId),
                () -> preview(actor, caseId, draft, PreviewingLetters::latest));
    }

    /**
     * The letter of a proposal as it would be if the one who looks approved it; empty if it cannot be written now. Called inside a unit of
     * work.
     *
     * @param proposed who proposed it, and presents it thereby
     */
    public Optional<Letter> proposed(Actor actor, Matter matter, Signature proposed, DecisionDraft draft) {
        Presented presented = new Presented(proposed.staff(), proposed.name(), proposed.title());
        return letter(actor, matter, draft, Optional.of(presented), PreviewingLetters::latest)
                .match(Optional::of, why -> Optional.empty());
    }

    /** The letter of a decision about an earlier one: a change of it, or the turning away of an appeal of it. */
    public Outcome<Letter, CannotDecide> handle(Actor actor, CaseId caseId, DecisionId about, DecisionDraft draft) {
        return unitOfWork.call(
                actor,
                Act.reading("decision.preview", caseId),
                () -> preview(actor, caseId, draft, matter -> matter.decision(about)));
    }

    private Outcome<Letter, CannotDecide> preview(
            Actor actor, CaseId caseId, DecisionDraft draft, Function<Matter, Optional<MunicipalDecision>> earlier) {
        return matters.find(caseId)
                .map(matter -> letter(actor, matter, draft, Optional.empty(), earlier))
                .orElseGet(() -> Outcome.refused(CannotDecide.Missing.NO_SUCH_CASE));
    }

    private Outcome<Letter, CannotDecide> letter(
            Actor actor,
            Matter found,
            DecisionDraft draft,
            Optional<Presented> proposed,
            Function<Matter, Optional<MunicipalDecision>> earlier) {
        DecisionKind kind = draft.kind();
        Matter matter = found.at(step(found, actor, kind, proposed));
        Optional<CannotDecide> fault =
                Conditions.ofDeciding(matter, actor, kind, drafting.today()).or(() -> ofWhatItIsAbout(matter, kind));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return material(matter, kind, earlier)
                .<Outcome<Letter, CannotDecide>>map(it -> Outcome.done(write(matter, actor, draft, it, proposed)))
                .orElseGet(() -> Outcome.refused(CannotDecide.Missing.NO_APPLICATION));
    }

    /** Someone who may approve sees it as approved by them; to anyone else, who decides is left open. */
    private Approval.Step step(Matter matter, Actor actor, DecisionKind kind, Optional<Presented> proposed) {
        boolean approves = proposed.filter(by -> !by.staff().equals(actor.staff()))
                        .isPresent()
                && matter.contributionBy(actor).isEmpty()
                && Conditions.delegation(matter, actor, kind, drafting.today()).isPresent();
        return approves ? Approval.Step.APPROVING : Approval.Step.PROPOSING;
    }

    private Letter write(
            Matter matter, Actor actor, DecisionDraft draft, Material material, Optional<Presented> proposed) {
        boolean byTwo = matter.takesTwo(draft.kind());
        Optional<Presented> presented = proposed.or(() ->
                byTwo ? Optional.of(new Presented(actor.staff(), actor.name(), actor.title())) : Optional.empty());
        Particulars particulars = drafting.particulars(
                matter, actor, new Handling(presented, List.of()), draft.kind(), material, draft.reasons());
        return byTwo && matter.approval().step() == Approval.Step.PROPOSING
                ? Letters.undecided(particulars, draft)
                : Letters.write(particulars, draft);
    }

    private static Optional<MunicipalDecision> latest(Matter matter) {
        return matter.latestSupport().map(SupportInForce::decision);
    }

    private static Optional<CannotDecide> ofWhatItIsAbout(Matter matter, DecisionKind kind) {
        return switch (kind) {
            case GRANT, GRANT_IN_PART, REFUSE -> Conditions.ofTheApplication(matter);
            case DISCONTINUE, DISMISS, REFUSE_DEMAND -> Conditions.ofAnApplication(matter);
            case EXTEND, CHANGE, END, DISMISS_APPEAL -> Optional.empty();
        };
    }

    /** What it is decided from: the application, or what an earlier decision was decided from. */
    private Optional<Material> material(
            Matter matter, DecisionKind kind, Function<Matter, Optional<MunicipalDecision>> earlier) {
        return switch (kind) {
            case GRANT, GRANT_IN_PART, REFUSE -> Optional.of(drafting.material(matter));
            case DISCONTINUE, DISMISS, REFUSE_DEMAND -> Optional.of(drafting.untried(matter));
            case EXTEND, CHANGE, END, DISMISS_APPEAL ->
                earlier.apply(matter).map(decision -> decision.particulars().material());
        };
    }
}
