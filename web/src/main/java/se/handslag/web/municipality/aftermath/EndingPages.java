package se.handslag.web.municipality.aftermath;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.end.EndSupport;
import se.handslag.decisions.municipality.end.EndingSupport;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.letter.PreviewingLetters;
import se.handslag.decisions.municipality.view.ActsNow;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.municipality.decision.DecidingPage;
import se.handslag.web.municipality.decision.ProposalPages;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Ending support before its last day (avsluta i förtid). */
final class EndingPages {
    private static final List<String> FIELDS = List.of("ground", "lastDay", "restsOn", "reasons");
    private static final String HERE = AftermathRoutes.MATTER + "/upphor";

    void addTo(Site site) {
        site.get(HERE, AftermathRoutes.municipal(EndingPages::begin));
        site.post(HERE, AftermathRoutes.municipal(EndingPages::decide));
    }

    private static Reply begin(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        ProposalPages.prefill(visit, view, DecisionKind.END);
        return ActsNow.toPrepare(MatterAct.END, view.matter(), visit.actor(), view.day())
                .map(why -> AftermathRoutes.notNow(visit, "web.decision.act.end", why))
                .orElseGet(() -> page(visit, view));
    }

    private static Reply page(Visit visit, MatterView view) {
        Form form = visit.form();
        SupportInForce support = view.matter().latestSupport().orElseThrow(PageFault::missing);
        DecisionDraft draft = DecisionDraft.ending(
                form.date("lastDay"),
                EndGround.ofCode(form.text("ground")),
                form.text("restsOn"),
                form.text("reasons"),
                EndGround.ofCode(form.text("ground"))
                        .filter(EndGround::isAgainstThePerson)
                        .flatMap(against -> HowHeard.known(view.matter())));
        return visit.show(
                "municipality/aftermath/end.jte",
                new ChangePage(
                        new DecidingPage(
                                view,
                                visit.use(PreviewingLetters.class)
                                        .handle(visit.actor(), visit.caseId(), draft)
                                        .match(Optional::of, whyNot -> Optional.empty()),
                                view.delegation(DecisionKind.END),
                                DecisionKind.END,
                                Optional.empty()),
                        support.decision(),
                        Optional.of(support.period()),
                        AftermathRoutes.choices(
                                visit, EndGround.values(), "decision.end.ground", EndGround::code, any -> true)));
    }

    private static Reply decide(Visit visit) {
        Form form = visit.form();
        if (form.has("do", "preview")) {
            return page(visit, AftermathRoutes.view(visit));
        }
        Optional<EndGround> ground = EndGround.ofCode(form.text("ground"));
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("web.aftermath.ground.ask"));
        }
        Optional<LocalDate> lastDay = form.requiredDate("lastDay", Sentence.of("web.aftermath.end.last-day.ask"));
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (form.faulty() || ground.isEmpty() || lastDay.isEmpty()) {
            return page(visit, AftermathRoutes.view(visit));
        }
        if (AftermathRoutes.view(visit).matter().takesTwo(DecisionKind.END)) {
            return ProposalPages.send(visit, DecisionKind.END, FIELDS, () -> page(visit, AftermathRoutes.view(visit)));
        }
        EndSupport command =
                new EndSupport(visit.caseId(), ground.get(), lastDay.get(), form.text("restsOn"), form.text("reasons"));
        return visit.use(EndingSupport.class)
                .handle(visit.actor(), command)
                .match(
                        ended -> visit.goTo(
                                AftermathRoutes.path(visit, ended.id(), ""),
                                Sentence.of("web.aftermath.end.done", ended.lastDay())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, AftermathRoutes.view(visit));
                        });
    }
}
