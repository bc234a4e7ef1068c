package se.handslag.web.municipality.aftermath;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.correct.CorrectDecision;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.correct.CorrectedWords;
import se.handslag.decisions.municipality.correct.CorrectingDecision;
import se.handslag.decisions.municipality.notify.CorrectNotice;
import se.handslag.decisions.municipality.notify.CorrectingNotice;
import se.handslag.decisions.municipality.notify.LeaveOutDecider;
import se.handslag.decisions.municipality.notify.LeavingOutDecider;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.NoticeId;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Correcting a clerical error or a notice, and the copy that is handed out. */
final class CorrectionPages {
    private static final String NOTICE = AftermathRoutes.DECISION + "/underrattelse/{notice}";

    void addTo(Site site) {
        site.get(AftermathRoutes.DECISION + "/exemplar", AftermathRoutes.municipal(CorrectionPages::copy));
        site.get(AftermathRoutes.DECISION + "/ratta", AftermathRoutes.municipal(CorrectionPages::beginCorrecting));
        site.post(AftermathRoutes.DECISION + "/ratta", AftermathRoutes.municipal(CorrectionPages::correct));
        site.get(AftermathRoutes.DECISION + "/utan-namn", AftermathRoutes.municipal(CorrectionPages::beginLeavingOut));
        site.post(AftermathRoutes.DECISION + "/utan-namn", AftermathRoutes.municipal(CorrectionPages::leaveOut));
        site.get(NOTICE, AftermathRoutes.municipal(CorrectionPages::beginNotice));
        site.post(NOTICE, AftermathRoutes.municipal(CorrectionPages::correctNotice));
    }

    private static Reply show(Visit visit, String template, List<Choice> choices) {
        MunicipalDecision decision = AftermathRoutes.decision(visit, AftermathRoutes.view(visit));
        return visit.show(
                "municipality/aftermath/" + template + ".jte",
                new CorrectionPage(
                        decision,
                        visit.use(ReadingDecisions.class)
                                .copy(visit.actor(), visit.caseId(), decision.id())
                                .orElseThrow(PageFault::missing),
                        choices));
    }

    private static Reply copy(Visit visit) {
        return show(visit, "copy", List.of());
    }

    private static Reply beginCorrecting(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        MunicipalDecision decision = AftermathRoutes.decision(visit, view);
        return AftermathRoutes.notNow(visit, view, decision, DecisionAct.CORRECT)
                .orElseGet(() -> correcting(visit));
    }

    /** Only what the decision has can be corrected in it. */
    private static Reply correcting(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        CorrectedWords words = CorrectedWords.of(
                AftermathRoutes.decision(visit, view), view.matter().aftermath().corrections());
        return show(
                visit,
                "correct",
                AftermathRoutes.choices(
                        visit, CorrectedField.values(), "correct.field", CorrectedField::code, field -> !words.of(field)
                                .isEmpty()));
    }

    private static Reply correct(Visit visit) {
        Form form = visit.form();
        Optional<CorrectedField> field = CorrectedField.ofCode(form.text("field"));
        if (field.isEmpty()) {
            form.refuse("field", Sentence.of("web.aftermath.correct.field.ask"));
        }
        form.required("wrong", Sentence.of("decisions.correct.cannot.not-there"));
        form.required("right", Sentence.of("decisions.correct.cannot.nothing-right"));
        form.required("reason", Sentence.of("decisions.correct.cannot.no-reason"));
        if (form.faulty() || field.isEmpty()) {
            return correcting(visit);
        }
        MunicipalDecision decision = AftermathRoutes.decision(visit, AftermathRoutes.view(visit));
        CorrectDecision command = new CorrectDecision(
                visit.caseId(),
                decision.id(),
                field.get(),
                form.text("wrong"),
                form.text("right"),
                form.text("reason"),
                form.text("notTold"));
        return visit.use(CorrectingDecision.class)
                .handle(visit.actor(), command)
                .match(
                        corrected -> visit.goTo(
                                AftermathRoutes.path(visit, decision.id(), ""),
                                Sentence.of(
                                        corrected.notTold().isEmpty()
                                                ? "web.aftermath.correct.done"
                                                : "web.aftermath.correct.done.not-told")),
                        refusal -> {
                            form.refuse(refusal);
                            return correcting(visit);
                        });
    }

    private static Reply beginLeavingOut(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        MunicipalDecision decision = AftermathRoutes.decision(visit, view);
        return AftermathRoutes.notNow(visit, view, decision, DecisionAct.LEAVE_OUT_DECIDER)
                .orElseGet(() -> show(visit, "leaveout", List.of()));
    }

    private static Reply leaveOut(Visit visit) {
        Form form = visit.form();
        MunicipalDecision decision = AftermathRoutes.decision(visit, AftermathRoutes.view(visit));
        form.required("reason", Sentence.of("decisions.leave-out.cannot.no-reason"));
        if (form.faulty()) {
            return show(visit, "leaveout", List.of());
        }
        return visit.use(LeavingOutDecider.class)
                .handle(visit.actor(), new LeaveOutDecider(visit.caseId(), decision.id(), form.text("reason")))
                .match(
                        left -> visit.goTo(
                                AftermathRoutes.path(visit, decision.id(), "exemplar"),
                                Sentence.of("web.aftermath.leave-out.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit, "leaveout", List.of());
                        });
    }

    private static Notice notice(Visit visit) {
        NoticeId id = AftermathRoutes.parsed(visit, "notice", NoticeId::parse);
        MatterView view = AftermathRoutes.view(visit);
        return view.noticesOf(AftermathRoutes.decision(visit, view).id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static Reply beginNotice(Visit visit) {
        Notice notice = notice(visit);
        visit.form()
                .prefill("method", notice.method().code())
                .prefill("sentOn", notice.sentOn().toString())
                .prefill(
                        "receivedOn",
                        notice.receivedOn().map(LocalDate::toString).orElse(""));
        MatterView view = AftermathRoutes.view(visit);
        return AftermathRoutes.notNow(visit, view, AftermathRoutes.decision(visit, view), DecisionAct.CORRECT_NOTICE)
                .orElseGet(() -> noticeForm(visit));
    }

    private static Reply noticeForm(Visit visit) {
        return show(
                visit,
                "notice",
                AftermathRoutes.choices(
                        visit, NoticeMethod.values(), "notice.method", NoticeMethod::code, any -> true));
    }

    private static Reply correctNotice(Visit visit) {
        Form form = visit.form();
        Notice notice = notice(visit);
        Optional<NoticeMethod> method = NoticeMethod.ofCode(form.text("method"));
        if (method.isEmpty()) {
            form.refuse("method", Sentence.of("web.decision.notify.method.ask"));
        }
        Optional<LocalDate> sentOn = form.requiredDate("sentOn", Sentence.of("web.decision.notify.sent.ask"));
        Optional<LocalDate> receivedOn = form.date("receivedOn");
        form.required("reason", Sentence.of("decisions.notify.cannot.no-reason"));
        if (form.faulty() || method.isEmpty() || sentOn.isEmpty()) {
            return noticeForm(visit);
        }
        CorrectNotice command = new CorrectNotice(
                visit.caseId(), notice.id(), method.get(), sentOn.get(), receivedOn, form.text("reason"));
        return visit.use(CorrectingNotice.class)
                .handle(visit.actor(), command)
                .match(
                        right -> visit.goTo(
                                AftermathRoutes.path(visit, notice.decision(), ""),
                                Sentence.of("web.aftermath.notice.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return noticeForm(visit);
                        });
    }
}
