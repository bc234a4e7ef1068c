package se.handslag.web.region.consult;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Ground;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.region.consult.AnswerConsultation;
import se.handslag.decisions.region.consult.AnsweringConsultations;
import se.handslag.decisions.region.consult.ConsultationInquiry;
import se.handslag.web.joint.disclose.BasisPart;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Answering the municipality's questions before it decides (samråd). */
public final class AnswerRoutes implements Routes {
    private static final String HERE = "/person/{case}/samrad";

    @Override
    public void addTo(Site site) {
        site.personMenu(
                "samrad", "web.answer.menu", 50, actor -> actor.employer().kind() == AuthorityKind.REGION);
        site.get(HERE, AnswerRoutes::questions);
        site.post(HERE + "/{consultation}", AnswerRoutes::answer);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/region/consult/texts");
    }

    private static Reply questions(Visit visit) {
        // The municipality's staff have their own side of the consultation, at another path.
        return visit.owner() == Owner.REGION ? page(visit) : visit.goTo("/person/" + visit.caseId() + "/beslut/samrad");
    }

    private static Reply page(Visit visit) {
        List<ConsultationInquiry> inquiries =
                visit.use(AnsweringConsultations.class).about(visit.actor(), visit.caseId());
        // The oldest question is answered first; the list has the newest first.
        Optional<ConsultationInquiry> open = inquiries.stream()
                .filter(inquiry ->
                        AnsweringConsultations.whyNot(inquiry, visit.actor()).isEmpty())
                .reduce((newer, older) -> older);
        Optional<LocalDate> consent = open.flatMap(inquiry -> consentUntil(visit, inquiry.from()));
        if (consent.isPresent()) {
            visit.form().prefill("ground", Ground.CONSENT.code());
        }
        return visit.show(
                "region/consult/questions.jte",
                new AnswerPage(
                        inquiries,
                        open,
                        Arrays.stream(ConsultationView.values())
                                .map(it -> Choice.of(it.code(), visit.say("consultation.view." + it.code())))
                                .toList(),
                        consent));
    }

    private static Optional<LocalDate> consentUntil(Visit visit, AuthorityId to) {
        return visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .filter(consent -> consent.covers(to, DecisionItems.CONSULTATION_ANSWER, visit.today()))
                .map(Consent::period)
                .map(period -> period.to())
                .findFirst();
    }

    private static ConsultationId id(Visit visit) {
        try {
            return ConsultationId.parse(visit.path("consultation"));
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: to them the page does not exist.
            throw PageFault.missing();
        }
    }

    private static Reply answer(Visit visit) {
        Form form = visit.form();
        ConsultationId id = id(visit);
        Optional<ConsultationView> view = ConsultationView.ofCode(form.text("view"));
        if (view.isEmpty()) {
            form.refuse("view", Sentence.of("web.answer.view.ask"));
        }
        Optional<Basis> basis = BasisPart.chosen(form);
        if (basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.answer.ground.ask"));
        }
        AnsweringConsultations answering = visit.use(AnsweringConsultations.class);
        if (BasisPart.isToAsk(form)) {
            return page(visit);
        }
        if (form.faulty() || view.isEmpty() || basis.isEmpty()) {
            return page(visit);
        }
        AnswerConsultation command = new AnswerConsultation(
                visit.caseId(), id, view.get(), form.text("text"), basis.get(), form.ticked("protectionSeen"));
        return answering
                .handle(visit.actor(), command)
                .match(
                        answer -> visit.goTo(
                                "/person/" + visit.caseId() + "/samrad", Sentence.of("web.answer.done", visit.now())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit);
                        });
    }
}
