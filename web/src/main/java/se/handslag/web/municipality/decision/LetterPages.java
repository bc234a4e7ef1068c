package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.PdfPrinter;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.PrintedLetter;
import se.handslag.decisions.municipality.letter.PrintingLetters;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The letter of a decision, and the notice of it (underrättelse). */
final class LetterPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/{decision}", DecisionRoutes.municipal(LetterPages::letter));
        site.get(DecisionRoutes.HERE + "/{decision}/brev.pdf", DecisionRoutes.municipal(LetterPages::file));
        site.post(DecisionRoutes.HERE + "/{decision}/underrattelse", DecisionRoutes.municipal(LetterPages::notice));
    }

    private static DecisionId id(Visit visit) {
        try {
            return DecisionId.parse(visit.path("decision"));
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: to them the page does not exist.
            throw PageFault.missing();
        }
    }

    private static Reply letter(Visit visit) {
        visit.form().prefill("sentOn", visit.today().toString());
        return page(visit);
    }

    /** The name of the file tells nothing of whom it is about. */
    private static Reply file(Visit visit) {
        PrintedLetter printed = visit.use(PrintingLetters.class)
                .handle(visit.actor(), visit.caseId(), id(visit))
                .orElseThrow(PageFault::missing);
        return visit.download(
                printed.pdf(), PdfPrinter.MEDIA_TYPE, "beslut-" + visit.dates().table(printed.decidedOn()) + ".pdf");
    }

    private static Reply page(Visit visit) {
        DecisionId id = id(visit);
        MatterView view = DecisionRoutes.view(visit);
        MunicipalDecision decision = view.decision(id).orElseThrow(PageFault::missing);
        Letter letter = visit.use(ReadingDecisions.class)
                .letter(visit.actor(), visit.caseId(), id)
                .orElseThrow(PageFault::missing);
        boolean askForNotice =
                RecordingNotice.whyNot(view.matter(), visit.actor(), id).isEmpty();
        return visit.show(
                "municipality/decision/decision.jte",
                new DecisionPage(
                        decision,
                        letter,
                        view.noticesOf(id),
                        askForNotice,
                        Arrays.stream(NoticeMethod.values())
                                .map(it -> Choice.of(it.code(), visit.say("notice.method." + it.code())))
                                .toList(),
                        DecisionRoutes.path(visit, id + "/underrattelse"),
                        DecisionStory.of(visit, view, decision),
                        DecisionRoutes.path(visit, id + "/brev.pdf")));
    }

    private static Reply notice(Visit visit) {
        Form form = visit.form();
        DecisionId id = id(visit);
        Optional<NoticeMethod> method = NoticeMethod.ofCode(form.text("method"));
        if (method.isEmpty()) {
            form.refuse("method", Sentence.of("web.decision.notify.method.ask"));
        }
        Optional<LocalDate> sentOn = form.requiredDate("sentOn", Sentence.of("web.decision.notify.sent.ask"));
        Optional<LocalDate> receivedOn = form.date("receivedOn");
        if (form.faulty() || method.isEmpty() || sentOn.isEmpty()) {
            return page(visit);
        }
        RecordNotice command = new RecordNotice(visit.caseId(), id, method.get(), sentOn.get(), receivedOn);
        return visit.use(RecordingNotice.class)
                .handle(visit.actor(), command)
                .match(recorded -> visit.goTo(DecisionRoutes.path(visit, id.toString()), told(recorded)), refusal -> {
                    form.refuse(refusal);
                    return page(visit);
                });
    }

    private static Sentence told(Notice notice) {
        return notice.lastDayToAppeal()
                .map(day -> Sentence.of("web.decision.notify.done", day))
                .orElseGet(() -> Sentence.of("web.decision.notify.done.unknown"));
    }
}
