package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.PdfPrinter;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.communicate.CommunicateMaterial;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.communicate.PreviewingCommunication;
import se.handslag.decisions.municipality.communicate.RecordReply;
import se.handslag.decisions.municipality.communicate.RecordingReply;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.PrintedLetter;
import se.handslag.decisions.municipality.letter.ReadingLettersBefore;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The material is sent to the person before a decision against them (kommunikation). */
final class CommunicationPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/kommunicering", DecisionRoutes.municipal(CommunicationPages::begin));
        site.post(DecisionRoutes.HERE + "/kommunicering", DecisionRoutes.municipal(CommunicationPages::send));
        site.post(DecisionRoutes.HERE + "/kommunicering/svar", DecisionRoutes.municipal(CommunicationPages::reply));
        site.post(DecisionRoutes.HERE + "/kommunicering/avsta", DecisionRoutes.municipal(CommunicationPages::skip));
        site.get(DecisionRoutes.HERE + "/brev/{letter}", DecisionRoutes.municipal(CommunicationPages::letter));
        site.get(DecisionRoutes.HERE + "/brev/{letter}/brev.pdf", DecisionRoutes.municipal(CommunicationPages::file));
    }

    /** An id of a hidden field or a path; empty if someone mistyped it. */
    static Optional<PreparationId> id(String text) {
        try {
            return Optional.of(PreparationId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reply begin(Visit visit) {
        visit.form()
                .prefill("on", visit.today().toString())
                .prefill("came", visit.today().toString())
                .prefill("method", NoticeMethod.LETTER.code())
                .prefill("answerBy", PreparationPage.proposed(visit).toString());
        return PreparationPage.unlessClosed(
                visit, view -> page(visit, view), MatterAct.COMMUNICATE, MatterAct.REPLY, MatterAct.SKIP_COMMUNICATION);
    }

    private static Reply page(Visit visit, MatterView view) {
        List<Choice> grounds = Arrays.stream(SkipGround.values())
                .map(it -> Choice.of(it.code(), visit.say("communication.skip." + it.code())))
                .toList();
        return visit.show(
                "municipality/decision/communication.jte", PreparationPage.of(visit, view, grounds, preview(visit)));
    }

    private static Optional<Letter> preview(Visit visit) {
        LocalDate on = visit.form().date("on").orElse(visit.today());
        LocalDate answerBy = visit.form().date("answerBy").orElseGet(() -> PreparationPage.proposed(visit));
        return visit.use(PreviewingCommunication.class)
                .handle(visit.actor(), new CommunicateMaterial(visit.caseId(), NoticeMethod.LETTER, on, answerBy));
    }

    private static Reply send(Visit visit) {
        Form form = visit.form();
        Optional<NoticeMethod> method = NoticeMethod.ofCode(form.text("method"));
        if (method.isEmpty()) {
            form.refuse("method", Sentence.of("web.decision.send.method.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.decision.send.on.ask"));
        Optional<LocalDate> answerBy = form.requiredDate("answerBy", Sentence.of("web.decision.send.answer.ask"));
        if (form.faulty() || method.isEmpty() || on.isEmpty() || answerBy.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        return visit.use(Communicating.class)
                .handle(visit.actor(), new CommunicateMaterial(visit.caseId(), method.get(), on.get(), answerBy.get()))
                .match(
                        sent -> visit.goTo(
                                DecisionRoutes.path(visit, "brev/" + sent.id()),
                                Sentence.of("web.decision.communication.sent", sent.answerBy())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }

    private static Reply reply(Visit visit) {
        Form form = visit.form();
        Optional<PreparationId> communication = id(form.text("communication"));
        Optional<LocalDate> came = form.requiredDate("came", Sentence.of("web.decision.came.on.ask"));
        Optional<ApplicationForm> way = ApplicationForm.ofCode(form.text("form"));
        if (way.isEmpty()) {
            form.refuse("form", Sentence.of("web.decision.came.form.ask"));
        }
        form.required("reply", Sentence.of("decisions.prepare.cannot.nothing-said"));
        if (form.faulty() || communication.isEmpty() || came.isEmpty() || way.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new RecordReply(visit.caseId(), communication.get(), came.get(), way.get(), form.text("reply"));
        return PreparationPage.answer(
                visit,
                visit.use(RecordingReply.class).handle(visit.actor(), command),
                reply -> Sentence.of("web.decision.communication.replied"),
                () -> page(visit, DecisionRoutes.view(visit)));
    }

    private static Reply skip(Visit visit) {
        Form form = visit.form();
        Optional<SkipGround> ground = SkipGround.ofCode(form.text("ground"));
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("web.decision.communication.ground.ask"));
        }
        form.required("text", Sentence.of("decisions.prepare.cannot.no-reason"));
        if (form.faulty() || ground.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        return PreparationPage.answer(
                visit,
                visit.use(SkippingCommunication.class)
                        .handle(visit.actor(), new SkipCommunication(visit.caseId(), ground.get(), form.text("text"))),
                skipped -> Sentence.of("web.decision.communication.skipped"),
                () -> page(visit, DecisionRoutes.view(visit)));
    }

    private static Reply letter(Visit visit) {
        Letter letter = id(visit.path("letter"))
                .flatMap(id -> visit.use(ReadingLettersBefore.class).handle(visit.actor(), visit.caseId(), id))
                .orElseThrow(PageFault::missing);
        return visit.show("municipality/decision/letter-before.jte", letter);
    }

    private static Reply file(Visit visit) {
        PrintedLetter printed = id(visit.path("letter"))
                .flatMap(id -> visit.use(ReadingLettersBefore.class).print(visit.actor(), visit.caseId(), id))
                .orElseThrow(PageFault::missing);
        return visit.download(
                printed.pdf(), PdfPrinter.MEDIA_TYPE, "brev-" + visit.dates().table(printed.decidedOn()) + ".pdf");
    }
}
