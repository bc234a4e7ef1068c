package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Ground;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.consult.AskConsultation;
import se.handslag.decisions.municipality.consult.AskingConsultation;
import se.handslag.decisions.municipality.consult.RecordConsultation;
import se.handslag.decisions.municipality.consult.RecordingConsultation;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.joint.disclose.BasisPart;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Consulting the region (samråd): asking in writing, or writing down what was said. */
final class ConsultationPages {
    private static final String PAGE = "samrad";

    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/samrad", DecisionRoutes.municipal(ConsultationPages::begin));
        site.post(DecisionRoutes.HERE + "/samrad/fraga", DecisionRoutes.municipal(ConsultationPages::ask));
        site.post(DecisionRoutes.HERE + "/samrad/samtal", DecisionRoutes.municipal(ConsultationPages::writeDown));
    }

    private static Reply begin(Visit visit) {
        return page(visit);
    }

    private static Reply page(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        List<Authority> receivers = visit.use(Receivers.class).all();
        Optional<LocalDate> consent = receivers.stream()
                .flatMap(receiver -> consentUntil(visit, receiver.id()).stream())
                .findFirst();
        visit.form().prefill("on", visit.today().toString());
        if (consent.isPresent()) {
            visit.form().prefill("ground", Ground.CONSENT.code());
        }
        if (receivers.size() == 1) {
            visit.form().prefill("to", receivers.get(0).id().toString());
        }
        return visit.show(
                "municipality/decision/consultation.jte",
                new ConsultationPage(
                        view.matter(),
                        NotNow.of(visit, view, MatterAct.CONSULT)
                                .filter(it -> !visit.form().faulty()),
                        receivers.stream()
                                .map(it -> Choice.of(it.id().toString(), it.name()))
                                .toList(),
                        consent,
                        views(visit)));
    }

    private static Optional<LocalDate> consentUntil(Visit visit, AuthorityId to) {
        return visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .filter(consent -> consent.covers(to, DecisionItems.CONSULTATION_REQUEST, visit.today()))
                .map(Consent::period)
                .map(period -> period.to())
                .findFirst();
    }

    private static List<Choice> views(Visit visit) {
        return Arrays.stream(ConsultationView.values())
                .map(it -> Choice.of(it.code(), visit.say("consultation.view." + it.code())))
                .toList();
    }

    private static Reply ask(Visit visit) {
        Form form = visit.form();
        Optional<AuthorityId> to = receiver(visit);
        Optional<Basis> basis = BasisPart.chosen(form);
        if (to.isEmpty()) {
            form.refuse("to", Sentence.of("web.decision.consult.to.ask"));
        }
        form.required("question", Sentence.of("decisions.consult.cannot.empty"));
        if (basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.decision.consult.ground.ask"));
        }
        if (BasisPart.isToAsk(form)) {
            return page(visit);
        }
        if (form.faulty() || to.isEmpty() || basis.isEmpty()) {
            return page(visit);
        }
        AskConsultation command = new AskConsultation(
                visit.caseId(), to.get(), form.text("question"), basis.get(), form.ticked("protectionSeen"));
        return visit.use(AskingConsultation.class)
                .handle(visit.actor(), command)
                .match(
                        asked -> visit.goTo(
                                DecisionRoutes.path(visit, PAGE),
                                Sentence.of("web.decision.consult.asked", asked.with(), visit.now())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit);
                        });
    }

    private static Optional<AuthorityId> receiver(Visit visit) {
        String sent = visit.form().text("to");
        return visit.use(Receivers.class).all().stream()
                .map(Authority::id)
                .filter(id -> id.toString().equals(sent))
                .findFirst();
    }

    private static Reply writeDown(Visit visit) {
        Form form = visit.form();
        form.required("with", Sentence.of("decisions.consult.cannot.nobody-consulted"));
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.consult.on.ask"));
        Optional<ConsultationView> view = ConsultationView.ofCode(form.text("view"));
        if (view.isEmpty()) {
            form.refuse("view", Sentence.of("web.decision.consult.view.ask"));
        }
        form.required("said", Sentence.of("decisions.consult.cannot.nothing-said"));
        if (form.faulty() || on.isEmpty() || view.isEmpty()) {
            return page(visit);
        }
        RecordConsultation command =
                new RecordConsultation(visit.caseId(), form.text("with"), on.get(), view.get(), form.text("said"));
        return visit.use(RecordingConsultation.class)
                .handle(visit.actor(), command)
                .match(
                        written -> visit.goTo(
                                DecisionRoutes.path(visit, ""),
                                Sentence.of("web.decision.consult.written", visit.now())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit);
                        });
    }
}
