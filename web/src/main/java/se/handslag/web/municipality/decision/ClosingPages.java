package se.handslag.web.municipality.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.discontinue.DiscontinueMatter;
import se.handslag.decisions.municipality.discontinue.Discontinuing;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.dismiss.Dismissing;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Settling an application without trying it: turning it away (avvisa) or closing it (avskriva). */
final class ClosingPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/avvisa", DecisionRoutes.municipal(ClosingPages::beginDismissal));
        site.post(DecisionRoutes.HERE + "/avvisa", DecisionRoutes.municipal(ClosingPages::dismiss));
        site.get(DecisionRoutes.HERE + "/avskriv", DecisionRoutes.municipal(ClosingPages::beginDiscontinuation));
        site.post(DecisionRoutes.HERE + "/avskriv", DecisionRoutes.municipal(ClosingPages::discontinue));
    }

    private static Reply beginDismissal(Visit visit) {
        ProposalPages.prefill(visit, DecisionRoutes.view(visit), DecisionKind.DISMISS);
        return PreparationPage.unlessClosed(visit, view -> dismissal(visit, view), MatterAct.DISMISS);
    }

    private static Reply dismissal(Visit visit, MatterView view) {
        Form form = visit.form();
        DecisionDraft draft = DecisionDraft.dismissing(
                DismissGround.ofCode(form.text("ground")), form.text("reasons"), DecidingPage.heard(view));
        List<Choice> grounds = Arrays.stream(DismissGround.values())
                .map(it -> Choice.of(it.code(), visit.say("decision.dismiss.ground." + it.code())))
                .toList();
        return visit.show(
                "municipality/decision/dismissal.jte",
                new ClosingPage(DecidingPage.of(visit, view, draft, Optional.empty()), grounds));
    }

    private static Reply dismiss(Visit visit) {
        Form form = visit.form();
        Optional<DismissGround> ground = DismissGround.ofCode(form.text("ground"));
        if (isUnfinished(form, ground.isPresent())) {
            return dismissal(visit, DecisionRoutes.view(visit));
        }
        if (DecisionRoutes.view(visit).matter().takesTwo(DecisionKind.DISMISS)) {
            return ProposalPages.send(
                    visit,
                    DecisionKind.DISMISS,
                    List.of("ground", "reasons"),
                    () -> dismissal(visit, DecisionRoutes.view(visit)));
        }
        return visit.use(Dismissing.class)
                .handle(
                        visit.actor(),
                        new DismissApplication(visit.caseId(), ground.orElseThrow(), form.text("reasons")))
                .match(
                        dismissed -> visit.goTo(
                                DecisionRoutes.path(visit, dismissed.id().toString()),
                                Sentence.of("web.decision.dismissal.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return dismissal(visit, DecisionRoutes.view(visit));
                        });
    }

    private static Reply beginDiscontinuation(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        ProposalPages.prefill(visit, view, DecisionKind.DISCONTINUE);
        if (!view.matter().preparationNow().withdrawals().isEmpty()) {
            visit.form().prefill("ground", DiscontinueGround.WITHDRAWN.code());
        }
        return PreparationPage.unlessClosed(visit, found -> discontinuation(visit, found), MatterAct.DISCONTINUE);
    }

    private static Reply discontinuation(Visit visit, MatterView view) {
        Form form = visit.form();
        DecisionDraft draft =
                DecisionDraft.discontinuing(DiscontinueGround.ofCode(form.text("ground")), form.text("reasons"));
        List<Choice> grounds = Arrays.stream(DiscontinueGround.values())
                .map(it -> Choice.of(it.code(), visit.say("decision.discontinue.ground." + it.code())))
                .toList();
        return visit.show(
                "municipality/decision/discontinuation.jte",
                new ClosingPage(DecidingPage.of(visit, view, draft, Optional.empty()), grounds));
    }

    private static Reply discontinue(Visit visit) {
        Form form = visit.form();
        Optional<DiscontinueGround> ground = DiscontinueGround.ofCode(form.text("ground"));
        if (isUnfinished(form, ground.isPresent())) {
            return discontinuation(visit, DecisionRoutes.view(visit));
        }
        if (DecisionRoutes.view(visit).matter().takesTwo(DecisionKind.DISCONTINUE)) {
            return ProposalPages.send(
                    visit,
                    DecisionKind.DISCONTINUE,
                    List.of("ground", "reasons"),
                    () -> discontinuation(visit, DecisionRoutes.view(visit)));
        }
        return visit.use(Discontinuing.class)
                .handle(
                        visit.actor(),
                        new DiscontinueMatter(visit.caseId(), ground.orElseThrow(), form.text("reasons")))
                .match(
                        discontinued -> visit.goTo(
                                DecisionRoutes.path(visit, discontinued.id().toString()),
                                Sentence.of("web.decision.discontinuation.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return discontinuation(visit, DecisionRoutes.view(visit));
                        });
    }

    /** Whether the page is shown again: to look at the letter, or since something is not filled in. */
    private static boolean isUnfinished(Form form, boolean grounded) {
        if (form.has("do", "preview")) {
            return true;
        }
        if (!grounded) {
            form.refuse("ground", Sentence.of("web.decision.closing.ground.ask"));
        }
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        return form.faulty();
    }
}
