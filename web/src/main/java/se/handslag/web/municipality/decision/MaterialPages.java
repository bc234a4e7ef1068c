package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.investigate.AddMaterial;
import se.handslag.decisions.municipality.investigate.AddingMaterial;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The material of an investigation (underlag). */
final class MaterialPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/underlag", DecisionRoutes.municipal(MaterialPages::begin));
        site.post(DecisionRoutes.HERE + "/underlag", DecisionRoutes.municipal(MaterialPages::add));
    }

    private static Reply begin(Visit visit) {
        visit.form().prefill("on", visit.today().toString()).prefill("way", MaterialWay.DOCUMENT.code());
        return PreparationPage.unlessClosed(visit, view -> page(visit, view), MatterAct.ADD_MATERIAL);
    }

    private static Reply page(Visit visit, MatterView view) {
        List<Choice> ways = Arrays.stream(MaterialWay.values())
                .map(it -> Choice.of(it.code(), visit.say("material.way." + it.code())))
                .toList();
        return visit.show(
                "municipality/decision/material.jte", PreparationPage.of(visit, view, ways, Optional.empty()));
    }

    private static Reply add(Visit visit) {
        Form form = visit.form();
        form.required("what", Sentence.of("decisions.prepare.cannot.no-material"));
        Optional<MaterialWay> way = MaterialWay.ofCode(form.text("way"));
        if (way.isEmpty()) {
            form.refuse("way", Sentence.of("web.decision.material.way.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.came.on.ask"));
        if (form.faulty() || way.isEmpty() || on.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new AddMaterial(
                visit.caseId(),
                form.text("what"),
                form.text("from"),
                form.ticked("fromThePerson"),
                way.get(),
                on.get());
        return PreparationPage.answer(
                visit,
                visit.use(AddingMaterial.class).handle(visit.actor(), command),
                material -> Sentence.of("web.decision.material.done"),
                () -> page(visit, DecisionRoutes.view(visit)));
    }
}
