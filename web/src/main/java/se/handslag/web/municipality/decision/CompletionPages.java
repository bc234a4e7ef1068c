package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.complete.AskForCompletion;
import se.handslag.decisions.municipality.complete.AskingForCompletion;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Asking for what an application lacks (komplettering), and recording that it is taken back (återkallelse). */
final class CompletionPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/komplettering", DecisionRoutes.municipal(CompletionPages::begin));
        site.post(DecisionRoutes.HERE + "/komplettering", DecisionRoutes.municipal(CompletionPages::ask));
        site.get(DecisionRoutes.HERE + "/aterkallelse", DecisionRoutes.municipal(CompletionPages::beginWithdrawal));
        site.post(DecisionRoutes.HERE + "/aterkallelse", DecisionRoutes.municipal(CompletionPages::withdraw));
    }

    private static Reply begin(Visit visit) {
        visit.form()
                .prefill("on", visit.today().toString())
                .prefill("answerBy", PreparationPage.proposed(visit).toString());
        return PreparationPage.unlessClosed(visit, view -> page(visit, view), MatterAct.COMPLETE);
    }

    private static Reply page(Visit visit, MatterView view) {
        return visit.show("municipality/decision/completion.jte", PreparationPage.of(visit, view));
    }

    private static Reply ask(Visit visit) {
        Form form = visit.form();
        form.required("what", Sentence.of("decisions.prepare.cannot.nothing-asked"));
        Optional<NoticeMethod> method = NoticeMethod.ofCode(form.text("method"));
        if (method.isEmpty()) {
            form.refuse("method", Sentence.of("web.decision.send.method.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.send.on.ask"));
        Optional<LocalDate> answerBy = form.requiredDate("answerBy", Sentence.of("web.decision.send.answer.ask"));
        if (form.faulty() || method.isEmpty() || on.isEmpty() || answerBy.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new AskForCompletion(visit.caseId(), method.get(), on.get(), answerBy.get(), form.text("what"));
        return PreparationPage.answer(
                visit,
                visit.use(AskingForCompletion.class).handle(visit.actor(), command),
                request -> Sentence.of("web.decision.completion.done", request.answerBy()),
                () -> page(visit, DecisionRoutes.view(visit)));
    }

    private static Reply beginWithdrawal(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return PreparationPage.unlessClosed(visit, view -> withdrawalPage(visit, view), MatterAct.WITHDRAW);
    }

    private static Reply withdrawalPage(Visit visit, MatterView view) {
        return visit.show("municipality/decision/withdrawal.jte", PreparationPage.of(visit, view));
    }

    private static Reply withdraw(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.came.on.ask"));
        Optional<ApplicationForm> way = ApplicationForm.ofCode(form.text("form"));
        if (way.isEmpty()) {
            form.refuse("form", Sentence.of("web.decision.came.form.ask"));
        }
        if (form.faulty() || on.isEmpty() || way.isEmpty()) {
            return withdrawalPage(visit, DecisionRoutes.view(visit));
        }
        return PreparationPage.answer(
                visit,
                visit.use(RecordingWithdrawal.class)
                        .handle(visit.actor(), new RecordWithdrawal(visit.caseId(), on.get(), way.get())),
                withdrawal -> Sentence.of("web.decision.withdrawal.done"),
                () -> withdrawalPage(visit, DecisionRoutes.view(visit)));
    }
}
