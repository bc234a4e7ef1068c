package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.GuardianKind;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.apply.RightToSpeak;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
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
        List<Choice> guardians = Arrays.stream(GuardianKind.values())
                .map(it -> Choice.of(it.code(), visit.say("application.guardian." + it.code())))
                .toList();
        return visit.show(
                "municipality/decision/application.jte",
                new ApplicationPage(
                        forms, applicants, guardians, DecisionRoutes.view(visit).declared()));
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
        Optional<RightToSpeak> right = right(form, by);
        form.required("appliedFor", Sentence.of("decisions.apply.cannot.nothing-applied-for"));
        if (form.faulty() || arrivedOn.isEmpty() || way.isEmpty() || by.isEmpty()) {
            return form(visit);
        }
        RegisterApplication command = new RegisterApplication(
                visit.caseId(), arrivedOn.get(), way.get(), by.get(), Optional.empty(), form.text("appliedFor"));
        return visit.use(RegisteringApplications.class)
                .handle(visit.actor(), command)
                .match(
                        application -> {
                            declare(visit);
                            return visit.goTo(
                                    DecisionRoutes.path(visit, ""),
                                    Sentence.of("web.decision.apply.done", visit.now()));
                        },
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit);
                        });
    }

    /** By what right someone else applied; empty when the person did, or when it is not filled in. */
    private static Optional<RightToSpeak> right(Form form, Optional<AppliedBy> by) {
        if (by.filter(it -> it != AppliedBy.PERSON).isPresent()) {
            form.required("representative", Sentence.of("decisions.apply.cannot.no-representative"));
            form.required("scope", Sentence.of("decisions.apply.cannot.no-scope"));
        }
        if (by.filter(AppliedBy.REPRESENTATIVE::equals).isPresent()) {
            return form.requiredDate("datedOn", Sentence.of("web.decision.apply.dated.ask"))
                    .map(dated -> new RightToSpeak.PowerOfAttorney(
                            form.text("representative"),
                            form.text("scope"),
                            form.ticked("maySubstitute"),
                            dated,
                            form.text("seenBy")));
        } else if (by.filter(AppliedBy.GUARDIAN::equals).isPresent()) {
            Optional<GuardianKind> kind = GuardianKind.ofCode(form.text("guardian"));
            if (kind.isEmpty()) {
                form.refuse("guardian", Sentence.of("web.decision.apply.guardian.ask"));
            }
            return kind.map(it -> new RightToSpeak.Guardianship(
                    form.text("representative"), it, form.text("scope"), form.ticked("covers")));
        }
        return Optional.empty();
    }

    /** Said in passing by the one who registers, so that nobody needs another page for it; never taken for granted. */
    private static void declare(Visit visit) {
        if (visit.form().ticked("impartial")) {
            visit.use(DeclaringConflictOfInterest.class)
                    .handle(visit.actor(), DeclareConflictOfInterest.none(visit.caseId()));
        }
    }
}
