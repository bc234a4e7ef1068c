package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.hear.HoldHearing;
import se.handslag.decisions.municipality.hear.HoldingHearing;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What the person wants to say orally (muntligt hörande). */
final class HearingPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/muntligt", DecisionRoutes.municipal(HearingPages::begin));
        site.post(DecisionRoutes.HERE + "/muntligt", DecisionRoutes.municipal(HearingPages::ask));
        site.post(DecisionRoutes.HERE + "/muntligt/hallet", DecisionRoutes.municipal(HearingPages::hold));
    }

    private static Reply begin(Visit visit) {
        visit.form()
                .prefill("asked", visit.today().toString())
                .prefill("on", visit.today().toString());
        return PreparationPage.unlessClosed(
                visit, view -> page(visit, view), MatterAct.ASK_FOR_HEARING, MatterAct.HOLD_HEARING);
    }

    private static Reply page(Visit visit, MatterView view) {
        List<Choice> befores = Arrays.stream(HearingBefore.values())
                .map(it -> Choice.of(it.code(), visit.say("hearing.before." + it.code())))
                .toList();
        return visit.show(
                "municipality/decision/hearing.jte", PreparationPage.of(visit, view, befores, Optional.empty()));
    }

    private static Reply ask(Visit visit) {
        Form form = visit.form();
        Optional<HearingBefore> before = HearingBefore.ofCode(form.text("before"));
        if (before.isEmpty()) {
            form.refuse("before", Sentence.of("web.decision.hearing.before.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("asked", Sentence.of("web.decision.came.on.ask"));
        if (form.faulty() || before.isEmpty() || on.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        return PreparationPage.answer(
                visit,
                visit.use(AskingForHearing.class)
                        .handle(visit.actor(), new AskForHearing(visit.caseId(), before.get(), on.get())),
                asked -> Sentence.of("web.decision.hearing.asked"),
                () -> page(visit, DecisionRoutes.view(visit)));
    }

    private static Reply hold(Visit visit) {
        Form form = visit.form();
        Optional<PreparationId> hearing = CommunicationPages.id(form.text("hearing"));
        if (!form.has("held", "yes") && !form.has("held", "no")) {
            form.refuse("held", Sentence.of("web.decision.hearing.held.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.hearing.on.ask"));
        form.required("text", Sentence.of("decisions.prepare.cannot.nothing-said"));
        if (form.faulty() || hearing.isEmpty() || on.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new HoldHearing(
                visit.caseId(), hearing.get(), form.has("held", "yes"), on.get(), form.text("from"), form.text("text"));
        return PreparationPage.answer(
                visit,
                visit.use(HoldingHearing.class).handle(visit.actor(), command),
                end -> Sentence.of("web.decision.hearing.done"),
                () -> page(visit, DecisionRoutes.view(visit)));
    }
}
