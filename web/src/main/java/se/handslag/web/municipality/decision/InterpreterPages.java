package se.handslag.web.municipality.decision;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.interpret.DecideInterpreter;
import se.handslag.decisions.municipality.interpret.DecidingInterpreter;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Deciding whether the person needs an interpreter (tolkbehov). */
final class InterpreterPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/tolk", DecisionRoutes.municipal(InterpreterPages::begin));
        site.post(DecisionRoutes.HERE + "/tolk", DecisionRoutes.municipal(InterpreterPages::decide));
    }

    private static Reply begin(Visit visit) {
        return PreparationPage.unlessClosed(visit, view -> page(visit, view), MatterAct.INTERPRET);
    }

    private static Reply page(Visit visit, MatterView view) {
        List<Choice> needs = List.of(
                Choice.of("no", visit.say("web.decision.interpreter.no")),
                Choice.of("yes", visit.say("web.decision.interpreter.yes")));
        return visit.show(
                "municipality/decision/interpreter.jte", PreparationPage.of(visit, view, needs, Optional.empty()));
    }

    private static Reply decide(Visit visit) {
        Form form = visit.form();
        if (!form.has("needed", "yes") && !form.has("needed", "no")) {
            form.refuse("needed", Sentence.of("web.decision.interpreter.ask"));
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new DecideInterpreter(
                visit.caseId(), form.has("needed", "yes"), form.text("language"), form.text("aid"));
        return PreparationPage.answer(
                visit,
                visit.use(DecidingInterpreter.class).handle(visit.actor(), command),
                need -> Sentence.of("web.decision.interpreter.done"),
                () -> page(visit, DecisionRoutes.view(visit)));
    }
}
