package se.handslag.web.municipality.aftermath;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealForm;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.appeal.ReceiveAppeal;
import se.handslag.decisions.municipality.appeal.ReceivingAppeal;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.TimeProposal;
import se.handslag.decisions.municipality.appeal.TryingAppealTime;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;
import se.handslag.decisions.municipality.view.ActNow;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Receiving an appeal (överklagande), and the page of an appeal that has come in. */
final class AppealPages {
    static final String APPEALS = AftermathRoutes.DECISION + "/overklagande";
    static final String APPEAL = APPEALS + "/{appeal}";

    void addTo(Site site) {
        site.get(APPEALS, AftermathRoutes.municipal(AppealPages::begin));
        site.post(APPEALS, AftermathRoutes.municipal(AppealPages::receive));
        site.get(APPEAL, AftermathRoutes.municipal(AppealPages::open));
        new AppealSteps().addTo(site);
    }

    private static Reply begin(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        visit.form()
                .prefill("arrivedOn", visit.today().toString())
                .prefill("form", AppealForm.LETTER.code())
                .prefill("by", AppliedBy.PERSON.code());
        return AftermathRoutes.notNow(visit, view, AftermathRoutes.decision(visit, view), DecisionAct.APPEAL)
                .orElseGet(() -> form(visit));
    }

    private static Reply form(Visit visit) {
        MunicipalDecision decision = AftermathRoutes.decision(visit, AftermathRoutes.view(visit));
        return visit.show(
                "municipality/aftermath/receive.jte",
                new ReceivePage(
                        decision,
                        AftermathRoutes.choices(
                                visit, AppealForm.values(), "appeal.form", AppealForm::code, any -> true),
                        AftermathRoutes.choices(
                                visit, AppliedBy.values(), "application.by", AppliedBy::code, any -> true)));
    }

    private static Reply receive(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> arrivedOn = form.requiredDate("arrivedOn", Sentence.of("web.aftermath.appeal.arrived.ask"));
        Optional<LocalDate> atCourtOn = form.date("atCourtOn");
        Optional<AppealForm> way = AppealForm.ofCode(form.text("form"));
        if (way.isEmpty()) {
            form.refuse("form", Sentence.of("web.aftermath.appeal.form.ask"));
        }
        Optional<AppliedBy> by = AppliedBy.ofCode(form.text("by"));
        if (by.isEmpty()) {
            form.refuse("by", Sentence.of("web.aftermath.appeal.by.ask"));
        }
        form.required("wants", Sentence.of("decisions.appeal.cannot.nothing-wanted"));
        if (form.faulty() || arrivedOn.isEmpty() || way.isEmpty() || by.isEmpty()) {
            return form(visit);
        }
        MunicipalDecision decision = AftermathRoutes.decision(visit, AftermathRoutes.view(visit));
        ReceiveAppeal command = new ReceiveAppeal(
                visit.caseId(),
                decision.id(),
                arrivedOn.get(),
                atCourtOn,
                way.get(),
                by.get(),
                form.text("who"),
                form.text("wants"));
        return visit.use(ReceivingAppeal.class)
                .handle(visit.actor(), command)
                .match(appeal -> visit.goTo(path(visit, appeal), Sentence.of("web.aftermath.appeal.done")), refusal -> {
                    form.refuse(refusal);
                    return form(visit);
                });
    }

    static String path(Visit visit, Appeal appeal) {
        return AftermathRoutes.path(visit, appeal.decision(), "overklagande/" + appeal.id());
    }

    /** The appeal of the path. @throws PageFault 404 if there is no such appeal of the decision */
    static Appeal appeal(Visit visit, MatterView view) {
        AppealId id = AftermathRoutes.parsed(visit, "appeal", AppealId::parse);
        return view
                .matter()
                .aftermath()
                .appealsOf(AftermathRoutes.decision(visit, view).id())
                .stream()
                .filter(appeal -> appeal.id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static Reply open(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        Appeal appeal = appeal(visit, view);
        boolean inTime = TryingAppealTime.propose(view.matter(), appeal) == TimeProposal.IN_TIME;
        visit.form()
                .prefill("found", inTime ? "in-time" : "")
                .prefill("sentOn", visit.today().toString())
                .prefill("ruledOn", visit.today().toString());
        if (appeal.rulings().isEmpty()) {
            visit.form().prefill("leave", LeaveToAppeal.NOT_NEEDED.code());
        }
        return page(visit);
    }

    /** The page of the appeal, with what has been filled in. */
    static Reply page(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        Appeal appeal = appeal(visit, view);
        List<ActNow<AppealAct>> acts = view.actsOn(appeal.id());
        Optional<AppealAct> next = acts.stream()
                .filter(ActNow::isOpen)
                .map(ActNow::act)
                .filter(act -> act != AppealAct.RULING)
                .findFirst();
        boolean ruling = acts.stream().anyMatch(it -> it.act() == AppealAct.RULING && it.isOpen());
        MunicipalDecision decision = AftermathRoutes.decision(visit, view);
        boolean changeable = ChangingDecision.whyNot(view.matter(), visit.actor(), decision.id(), visit.today())
                .isEmpty();
        return visit.show(
                "municipality/aftermath/appeal.jte",
                new AppealPage(
                        decision,
                        appeal,
                        TryingAppealTime.propose(view.matter(), appeal),
                        TryingAppealTime.lastDay(view.matter(), appeal),
                        next,
                        ruling,
                        acts.stream().filter(it -> !it.isOpen()).toList(),
                        choices(visit),
                        path(visit, appeal),
                        Optional.of(AftermathRoutes.path(visit, decision.id(), "andra"))
                                .filter(any -> changeable)));
    }

    private static Map<String, List<Choice>> choices(Visit visit) {
        return Map.of(
                "found",
                        List.of(
                                Choice.of("in-time", visit.say("appeal.time.in-time")),
                                Choice.of("late", visit.say("appeal.time.late"))),
                "outcome",
                        AftermathRoutes.choices(
                                visit,
                                Reconsideration.values(),
                                "appeal.reconsidered",
                                Reconsideration::code,
                                any -> true),
                "sent",
                        AftermathRoutes.choices(
                                visit, Enclosure.values(), "court.enclosure", Enclosure::code, any -> true),
                "instance",
                        AftermathRoutes.choices(
                                visit, CourtInstance.values(), "court.instance", CourtInstance::code, any -> true),
                "ruling",
                        AftermathRoutes.choices(
                                visit, RulingOutcome.values(), "court.outcome", RulingOutcome::code, any -> true),
                "leave",
                        AftermathRoutes.choices(
                                visit, LeaveToAppeal.values(), "court.leave", LeaveToAppeal::code, any -> true));
    }
}
