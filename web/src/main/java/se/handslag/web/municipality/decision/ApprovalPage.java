package se.handslag.web.municipality.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.decisions.municipality.approve.PointJudgement;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ProposalView;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/**
 * Where a proposal is judged: its points, and the letter as it will be printed.
 *
 * @param view the matter
 * @param proposal the proposal that waits
 * @param verdicts what can be thought of a point
 * @param reasons why a point can be sent back
 */
public record ApprovalPage(MatterView view, ProposalView proposal, List<Choice> verdicts, List<Choice> reasons) {
    /** The points that are to be judged, in the order they are read. */
    public List<ProposalPoint> toJudge() {
        return Arrays.stream(ProposalPoint.values())
                .filter(proposal.toJudge()::contains)
                .toList();
    }

    /** The points that were approved before, with who approved them. */
    public Map<ProposalPoint, PointJudgement> standing() {
        return proposal.standing();
    }

    /** Why the one who looks cannot judge it; empty if they can. */
    public Optional<String> whyNot(Visit visit) {
        return proposal.whyNotJudge().map(why -> visit.say(why.sentence()));
    }

    /** Whether the one who looks has first to say whether they have a conflict of interest. */
    public boolean asksForDeclaration() {
        return !view.declared() && view.act(MatterAct.DECLARE).isOpen() && !proposal.hasContributed();
    }

    /** What the record says under a point, in a line; empty where the letter says it all. */
    public String facts(Visit visit, ProposalPoint point) {
        return switch (point) {
            case APPLICATION ->
                view.matter()
                        .openApplication()
                        .map(it -> visit.say("web.decision.step.application.came", it.arrivedOn()) + ": "
                                + it.appliedFor())
                        .orElse("");
            case FACTS ->
                view.matter()
                        .investigationText()
                        .map(it -> visit.say(
                                "web.decision.step.investigation.version",
                                it.version(),
                                it.written().name(),
                                it.written().at()))
                        .orElse("");
            case CRITERIA ->
                view.matter()
                        .assessment()
                        .map(it -> visit.say(
                                "web.decision.step.assessment." + it.outcome().code()))
                        .orElse("");
            case LAW -> view.law().map(it -> it.law()).orElse("");
            case CONSULTATION, HEARING, REASONS, CONDITIONS -> "";
        };
    }
}
