package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.approve.PointJudgement;
import se.handslag.decisions.municipality.approve.Round;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.PreviewingLetters;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Visit;

/**
 * Where a decision is made: facts and choices, and the letter as it will be printed.
 *
 * @param view the matter
 * @param letter the letter with what is filled in so far; empty if nothing could be decided
 * @param delegation the item of the delegation order by which the one who looks may decide; empty if there is none
 * @param kind what the decision would do
 * @param begins the first day of an extension; empty for other decisions
 */
public record DecidingPage(
        MatterView view,
        Optional<Letter> letter,
        Optional<DelegationItem> delegation,
        DecisionKind kind,
        Optional<LocalDate> begins) {
    /** Whether it is sent to someone else for approval instead of being decided here. */
    public boolean takesTwo() {
        return view.matter().takesTwo(kind);
    }

    /** The titles of those who have delegation to approve it. */
    public String approvers() {
        return String.join(", ", Conditions.roles(view.matter(), kind, view.day()));
    }

    /** What came back of a proposal of this kind; none if nothing did. */
    public List<PointJudgement> returned() {
        return view.matter().approval().returned().map(Round::returned).orElse(List.of());
    }

    static DecidingPage of(Visit visit, MatterView view, DecisionDraft draft, Optional<LocalDate> begins) {
        CaseId caseId = visit.caseId();
        return new DecidingPage(
                view,
                visit.use(PreviewingLetters.class)
                        .handle(visit.actor(), caseId, draft)
                        .match(Optional::of, whyNot -> Optional.empty()),
                view.delegation(draft.kind()),
                draft.kind(),
                begins);
    }

    /** How the person was heard, as the record has it; empty while they have not been. */
    static Optional<Communication> heard(MatterView view) {
        return HowHeard.of(view.matter(), view.day()).match(Optional::of, whyNot -> Optional.empty());
    }
}
