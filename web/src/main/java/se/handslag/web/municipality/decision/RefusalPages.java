package se.handslag.web.municipality.decision;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Refusing support (avslå). */
final class RefusalPages {
    private static final List<String> FIELDS = List.of("reasons");

    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/avsla", DecisionRoutes.municipal(RefusalPages::begin));
        site.post(DecisionRoutes.HERE + "/avsla", DecisionRoutes.municipal(RefusalPages::decide));
    }

    private static Reply begin(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        Optional<NotNow> notNow = NotNow.of(visit, view, MatterAct.REFUSE);
        if (notNow.isPresent()) {
            return visit.show("municipality/decision/not-now.jte", notNow.get());
        }
        ProposalPages.prefill(visit, view, DecisionKind.REFUSE);
        return page(visit, view);
    }

    private static Reply page(Visit visit, MatterView view) {
        Form form = visit.form();
        DecisionDraft draft = DecisionDraft.refusing(form.text("reasons"), DecidingPage.heard(view));
        return visit.show("municipality/decision/refusal.jte", DecidingPage.of(visit, view, draft, Optional.empty()));
    }

    private static Reply decide(Visit visit) {
        Form form = visit.form();
        if (form.has("do", "preview")) {
            return page(visit, DecisionRoutes.view(visit));
        }
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (form.faulty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        if (DecisionRoutes.view(visit).matter().takesTwo(DecisionKind.REFUSE)) {
            return ProposalPages.send(
                    visit, DecisionKind.REFUSE, FIELDS, () -> page(visit, DecisionRoutes.view(visit)));
        }
        RefuseSupport command = new RefuseSupport(visit.caseId(), form.text("reasons"));
        return visit.use(Refusing.class)
                .handle(visit.actor(), command)
                .match(
                        refused -> visit.goTo(
                                DecisionRoutes.path(visit, refused.id().toString()),
                                Sentence.of("web.decision.refuse.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }
}
