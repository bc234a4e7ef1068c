package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Registering an application (ansökan). */
final class ApplicationPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/ansokan", DecisionRoutes.municipal(ApplicationPages::blank));
        site.post(DecisionRoutes.HERE + "/ansokan", DecisionRoutes.municipal(ApplicationPages::register));
    }

    private static Reply blank(Visit visit) {
        Optional<NotNow> notNow = NotNow.of(visit, MatterAct.APPLY);
        if (notNow.isPresent()) {
            return visit.show("municipality/decision/not-now.jte", notNow.get());
        }
        visit.form()
                .prefill("arrivedOn", visit.today().toString())
                .prefill("form", ApplicationForm.ORAL.code())
                .prefill("by", AppliedBy.PERSON.code());
        return form(visit);
    }

    private static Reply form(Visit visit) {
        List<Choice> forms = Arrays.stream(ApplicationForm.values())
                .map(it -> Choice.of(it.code(), visit.say("application.form." + it.code())))
                .toList();
        List<Choice> applicants = Arrays.stream(AppliedBy.values())
                .map(it -> Choice.of(it.code(), visit.say("application.by." + it.code())))
                .toList();
        return visit.show("municipality/decision/application.jte", new ApplicationPage(forms, applicants));
    }

    private static Reply register(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> arrivedOn = form.requiredDate("arrivedOn", Sentence.of("web.decision.apply.arrived.ask"));
        Optional<ApplicationForm> way = ApplicationForm.ofCode(form.text("form"));
        if (way.isEmpty()) {
            form.refuse("form", Sentence.of("web.decision.apply.form.ask"));
        }
        Optional<AppliedBy> by = AppliedBy.ofCode(form.text("by"));
        if (by.isEmpty()) {
            form.refuse("by", Sentence.of("web.decision.apply.by.ask"));
        }
        form.required("appliedFor", Sentence.of("decisions.apply.cannot.nothing-applied-for"));
        if (form.faulty() || arrivedOn.isEmpty() || way.isEmpty() || by.isEmpty()) {
            return form(visit);
        }
        RegisterApplication command = new RegisterApplication(
                visit.caseId(), arrivedOn.get(), way.get(), by.get(), Optional.empty(), form.text("appliedFor"));
        return visit.use(RegisteringApplications.class)
                .handle(visit.actor(), command)
                .match(
                        application -> visit.goTo(
                                DecisionRoutes.path(visit, ""), Sentence.of("web.decision.apply.done", visit.now())),
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit);
                        });
    }
}
