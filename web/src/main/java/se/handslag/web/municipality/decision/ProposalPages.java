package se.handslag.web.municipality.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.ProposeDecision;
import se.handslag.decisions.municipality.approve.ProposedWords;
import se.handslag.decisions.municipality.approve.Proposing;
import se.handslag.decisions.municipality.approve.ReadingProposals;
import se.handslag.decisions.municipality.approve.WithdrawProposal;
import se.handslag.decisions.municipality.approve.WithdrawingProposals;
import se.handslag.decisions.municipality.view.ActsNow;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What becomes of a decision that takes two people: sending it, what came back, and taking it back (förslag till beslut). */
public final class ProposalPages {
    private static final List<String> DAYS = List.of("from", "to", "sentOn", "answerBy", "lastDay");
    private static final String PATH = DecisionRoutes.HERE + "/forslag";

    void addTo(Site site) {
        site.get(PATH, DecisionRoutes.municipal(ProposalPages::show));
        site.post(PATH, DecisionRoutes.municipal(ProposalPages::withdraw));
    }

    /** Sends what a deciding page holds to someone else; again is the page once more, where something is to be put right. */
    public static Reply send(Visit visit, DecisionKind kind, List<String> fields, Supplier<Reply> again) {
        Form form = visit.form();
        Map<String, String> words = new HashMap<>();
        fields.forEach(field -> words.put(field, form.text(field)));
        // A day may be written without hyphens; it is kept as it is read.
        DAYS.stream().filter(fields::contains).forEach(field -> form.date(field)
                .ifPresent(day -> words.put(field, day.toString())));
        return visit.use(Proposing.class)
                .handle(visit.actor(), new ProposeDecision(visit.caseId(), kind, new ProposedWords(words)))
                .match(
                        sent -> visit.goTo(
                                DecisionRoutes.path(visit, "forslag"), Sentence.of("web.decision.propose.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return again.get();
                        });
    }

    /** Fills a deciding page with the proposal of its kind that came back. */
    public static void prefill(Visit visit, MatterView view, DecisionKind kind) {
        view.matter()
                .approval()
                .returned()
                .filter(round -> round.proposal().kind() == kind)
                .ifPresent(round -> round.proposal().words().fields().forEach(visit.form()::prefill));
    }

    private static Reply show(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        return visit.show(
                "municipality/decision/approval/proposal.jte",
                new ProposalPage(
                        view,
                        visit.use(ReadingProposals.class).live(visit.actor(), visit.caseId()),
                        ActsNow.proposable(view.matter(), visit.actor(), view.day()).stream()
                                .map(act -> link(visit, view, act))
                                .toList(),
                        view.act(MatterAct.PROPOSE).whyNot().map(why -> visit.say(why.sentence()))));
    }

    private static MatterPage.Link link(Visit visit, MatterView view, MatterAct act) {
        return new MatterPage.Link(
                visit.say("web.decision.act." + act.code()), DecisionRoutes.path(visit, MatterPage.place(view, act)));
    }

    private static Reply withdraw(Visit visit) {
        Optional<ProposalId> id = id(visit.form());
        if (id.isEmpty()) {
            return show(visit);
        }
        return visit.use(WithdrawingProposals.class)
                .handle(visit.actor(), new WithdrawProposal(visit.caseId(), id.get()))
                .match(
                        withdrawn ->
                                visit.goTo(DecisionRoutes.path(visit, ""), Sentence.of("web.decision.withdraw.done")),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return show(visit);
                        });
    }

    /** The proposal that a form is about; empty if someone has tampered with it. */
    static Optional<ProposalId> id(Form form) {
        try {
            return Optional.of(ProposalId.parse(form.text("proposal")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
