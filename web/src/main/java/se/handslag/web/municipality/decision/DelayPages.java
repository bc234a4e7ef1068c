package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.delay.NotifyOfDelay;
import se.handslag.decisions.municipality.delay.NotifyingOfDelay;
import se.handslag.decisions.municipality.delay.RecordDelayDemand;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.delay.RefuseDelayDemand;
import se.handslag.decisions.municipality.delay.RefusingDelayDemand;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** A matter is delayed: the person is told, and may demand that it be decided (dröjsmål). */
final class DelayPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/drojsmal", DecisionRoutes.municipal(DelayPages::begin));
        site.post(DecisionRoutes.HERE + "/drojsmal", DecisionRoutes.municipal(DelayPages::tell));
        site.post(DecisionRoutes.HERE + "/drojsmal/begaran", DecisionRoutes.municipal(DelayPages::demand));
        site.get(DecisionRoutes.HERE + "/avsla-begaran", DecisionRoutes.municipal(DelayPages::beginRefusal));
        site.post(DecisionRoutes.HERE + "/avsla-begaran", DecisionRoutes.municipal(DelayPages::refuse));
    }

    private static Reply begin(Visit visit) {
        visit.form()
                .prefill("on", visit.today().toString())
                .prefill("came", visit.today().toString())
                .prefill("form", ApplicationForm.WRITTEN.code())
                .prefill("method", NoticeMethod.LETTER.code());
        return PreparationPage.unlessClosed(
                visit, view -> page(visit, view), MatterAct.NOTIFY_OF_DELAY, MatterAct.DEMAND);
    }

    private static Reply page(Visit visit, MatterView view) {
        return visit.show("municipality/decision/delay.jte", PreparationPage.of(visit, view));
    }

    private static Reply tell(Visit visit) {
        Form form = visit.form();
        form.required("text", Sentence.of("decisions.prepare.cannot.no-reason"));
        Optional<NoticeMethod> method = NoticeMethod.ofCode(form.text("method"));
        if (method.isEmpty()) {
            form.refuse("method", Sentence.of("web.decision.send.method.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.send.on.ask"));
        if (form.faulty() || method.isEmpty() || on.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new NotifyOfDelay(visit.caseId(), method.get(), on.get(), form.text("text"));
        return visit.use(NotifyingOfDelay.class)
                .handle(visit.actor(), command)
                .match(
                        told -> visit.goTo(
                                DecisionRoutes.path(visit, "brev/" + told.id()),
                                Sentence.of("web.decision.delay.told")),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }

    private static Reply demand(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> came = form.requiredDate("came", Sentence.of("web.decision.came.on.ask"));
        Optional<ApplicationForm> way = ApplicationForm.ofCode(form.text("form"));
        if (way.isEmpty()) {
            form.refuse("form", Sentence.of("web.decision.came.form.ask"));
        }
        if (form.faulty() || came.isEmpty() || way.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        return PreparationPage.answer(
                visit,
                visit.use(RecordingDelayDemand.class)
                        .handle(visit.actor(), new RecordDelayDemand(visit.caseId(), came.get(), way.get())),
                demand -> Sentence.of("web.decision.delay.demanded", demand.answerBy()),
                () -> page(visit, DecisionRoutes.view(visit)));
    }

    private static Reply beginRefusal(Visit visit) {
        ProposalPages.prefill(visit, DecisionRoutes.view(visit), DecisionKind.REFUSE_DEMAND);
        return PreparationPage.unlessClosed(visit, view -> refusalPage(visit, view), MatterAct.REFUSE_DEMAND);
    }

    private static Reply refusalPage(Visit visit, MatterView view) {
        LocalDate demanded = RefusingDelayDemand.demand(view.matter())
                .map(DelayDemand::cameOn)
                .orElse(visit.today());
        DecisionDraft draft =
                DecisionDraft.refusingDemand(demanded, visit.form().text("reasons"));
        return visit.show(
                "municipality/decision/demand-refusal.jte", DecidingPage.of(visit, view, draft, Optional.empty()));
    }

    private static Reply refuse(Visit visit) {
        Form form = visit.form();
        if (!form.has("do", "preview")) {
            form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        }
        if (form.has("do", "preview") || form.faulty()) {
            return refusalPage(visit, DecisionRoutes.view(visit));
        }
        if (DecisionRoutes.view(visit).matter().takesTwo(DecisionKind.REFUSE_DEMAND)) {
            return ProposalPages.send(
                    visit,
                    DecisionKind.REFUSE_DEMAND,
                    List.of("reasons"),
                    () -> refusalPage(visit, DecisionRoutes.view(visit)));
        }
        return visit.use(RefusingDelayDemand.class)
                .handle(visit.actor(), new RefuseDelayDemand(visit.caseId(), form.text("reasons")))
                .match(
                        refused -> visit.goTo(
                                DecisionRoutes.path(visit, refused.id().toString()),
                                Sentence.of("web.decision.demand.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return refusalPage(visit, DecisionRoutes.view(visit));
                        });
    }
}
