package se.handslag.web.municipality.aftermath;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal;
import se.handslag.decisions.municipality.appeal.DismissAppeal;
import se.handslag.decisions.municipality.appeal.DismissingAppeal;
import se.handslag.decisions.municipality.appeal.ReconsiderAppealed;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.ReconsideringAppealed;
import se.handslag.decisions.municipality.appeal.TryAppealTime;
import se.handslag.decisions.municipality.appeal.TryingAppealTime;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.HandOverAppeal;
import se.handslag.decisions.municipality.court.HandingOverToCourt;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RecordRuling;
import se.handslag.decisions.municipality.court.RecordingRuling;
import se.handslag.decisions.municipality.court.RulingOutcome;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What is done with an appeal, one step after the other. */
final class AppealSteps {
    void addTo(Site site) {
        site.post(AppealPages.APPEAL + "/tid", AftermathRoutes.municipal(AppealSteps::tryTime));
        site.post(AppealPages.APPEAL + "/avvisa", AftermathRoutes.municipal(AppealSteps::dismiss));
        site.post(AppealPages.APPEAL + "/omprova", AftermathRoutes.municipal(AppealSteps::reconsider));
        site.post(AppealPages.APPEAL + "/lamna-over", AftermathRoutes.municipal(AppealSteps::handOver));
        site.post(AppealPages.APPEAL + "/dom", AftermathRoutes.municipal(AppealSteps::rule));
    }

    private static Appeal appeal(Visit visit) {
        return AppealPages.appeal(visit, AftermathRoutes.view(visit));
    }

    private static Reply answer(Visit visit, Outcome<Appeal, CannotHandleAppeal> outcome, String done) {
        return outcome.match(appeal -> visit.goTo(AppealPages.path(visit, appeal), Sentence.of(done)), refusal -> {
            visit.form().refuse(refusal);
            return AppealPages.page(visit);
        });
    }

    private static Reply tryTime(Visit visit) {
        Form form = visit.form();
        Appeal appeal = appeal(visit);
        if (form.text("found").isEmpty()) {
            form.refuse("found", Sentence.of("web.aftermath.appeal.found.ask"));
            return AppealPages.page(visit);
        }
        TryAppealTime command =
                new TryAppealTime(visit.caseId(), appeal.id(), form.has("found", "in-time"), form.text("reasons"));
        return answer(
                visit,
                visit.use(TryingAppealTime.class).handle(visit.actor(), command),
                "web.aftermath.appeal.time.done");
    }

    private static Reply dismiss(Visit visit) {
        Appeal appeal = appeal(visit);
        visit.form().required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (visit.form().faulty()) {
            return AppealPages.page(visit);
        }
        DismissAppeal command =
                new DismissAppeal(visit.caseId(), appeal.id(), visit.form().text("reasons"));
        return answer(
                visit,
                visit.use(DismissingAppeal.class).handle(visit.actor(), command),
                "web.aftermath.appeal.dismiss.done");
    }

    private static Reply reconsider(Visit visit) {
        Form form = visit.form();
        Appeal appeal = appeal(visit);
        Optional<Reconsideration> outcome = Reconsideration.ofCode(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.refuse("outcome", Sentence.of("web.aftermath.appeal.reconsider.ask"));
        }
        form.required("reasons", Sentence.of("decisions.appeal.cannot.no-reasons"));
        if (form.faulty() || outcome.isEmpty()) {
            return AppealPages.page(visit);
        }
        ReconsiderAppealed command =
                new ReconsiderAppealed(visit.caseId(), appeal.id(), outcome.get(), form.text("reasons"));
        return answer(
                visit,
                visit.use(ReconsideringAppealed.class).handle(visit.actor(), command),
                "web.aftermath.appeal.reconsider.done");
    }

    private static Reply handOver(Visit visit) {
        Form form = visit.form();
        Appeal appeal = appeal(visit);
        form.required("court", Sentence.of("decisions.appeal.cannot.no-court"));
        Optional<LocalDate> sentOn = form.requiredDate("sentOn", Sentence.of("web.aftermath.appeal.sent-on.ask"));
        Set<Enclosure> sent = form.all("sent").stream()
                .flatMap(code -> Enclosure.ofCode(code).stream())
                .collect(Collectors.toSet());
        if (form.faulty() || sentOn.isEmpty()) {
            return AppealPages.page(visit);
        }
        HandOverAppeal command = new HandOverAppeal(
                visit.caseId(), appeal.id(), form.text("court"), sentOn.get(), sent, form.text("opinion"));
        return answer(
                visit,
                visit.use(HandingOverToCourt.class).handle(visit.actor(), command),
                "web.aftermath.appeal.hand-over.done");
    }

    private static Reply rule(Visit visit) {
        Form form = visit.form();
        Appeal appeal = appeal(visit);
        Optional<CourtInstance> court = CourtInstance.ofCode(form.text("instance"));
        if (court.isEmpty()) {
            form.refuse("instance", Sentence.of("web.aftermath.appeal.instance.ask"));
        }
        form.required("caseNumber", Sentence.of("decisions.appeal.cannot.no-case-number"));
        Optional<LocalDate> ruledOn = form.requiredDate("ruledOn", Sentence.of("web.aftermath.appeal.ruled-on.ask"));
        Optional<RulingOutcome> outcome = RulingOutcome.ofCode(form.text("ruling"));
        if (outcome.isEmpty()) {
            form.refuse("ruling", Sentence.of("web.aftermath.appeal.ruling.ask"));
        }
        Optional<LeaveToAppeal> leave = LeaveToAppeal.ofCode(form.text("leave"));
        if (leave.isEmpty()) {
            form.refuse("leave", Sentence.of("decisions.appeal.cannot.leave-not-stated"));
        }
        form.required("says", Sentence.of("decisions.appeal.cannot.nothing-said"));
        if (form.faulty() || court.isEmpty() || ruledOn.isEmpty() || outcome.isEmpty() || leave.isEmpty()) {
            return AppealPages.page(visit);
        }
        RecordRuling command = new RecordRuling(
                visit.caseId(),
                appeal.id(),
                court.get(),
                form.text("caseNumber"),
                ruledOn.get(),
                outcome.get(),
                leave.get(),
                form.text("says"));
        return answer(
                visit,
                visit.use(RecordingRuling.class).handle(visit.actor(), command),
                "web.aftermath.appeal.ruling.done");
    }
}
