package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Extending support (förlänga). */
final class ExtensionPages {
    private static final List<String> FIELDS = List.of("to", "restsOn", "reasons", "conditions");

    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/forlang", DecisionRoutes.municipal(ExtensionPages::begin));
        site.post(DecisionRoutes.HERE + "/forlang", DecisionRoutes.municipal(ExtensionPages::decide));
    }

    private static Reply begin(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        Optional<NotNow> notNow = NotNow.of(visit, view, MatterAct.EXTEND);
        if (notNow.isPresent()) {
            return visit.show("municipality/decision/not-now.jte", notNow.get());
        }
        ProposalPages.prefill(visit, view, DecisionKind.EXTEND);
        int months = view.matter().policy().map(DecisionPolicy::proposedMonths).orElse(1);
        Extending.firstDay(view.matter()).ifPresent(from -> visit.form()
                .prefill("to", Period.ofMonths(from, months).to().toString()));
        fromTheFollowUp(visit).ifPresent(words -> visit.form().prefill("restsOn", words));
        return page(visit, view);
    }

    /** What the latest follow-up of the plan said, as a proposal: the one who decides writes what the extension rests on. */
    private static Optional<String> fromTheFollowUp(Visit visit) {
        return visit.use(FollowingUpGoals.class).read(visit.actor(), visit.caseId()).stream()
                .findFirst()
                .flatMap(latest -> Optional.of(latest.goals().stream()
                                .map(GoalProgress::ownWords)
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" ")))
                        .filter(words -> !words.isEmpty())
                        .map(words -> visit.say("web.decision.extend.from-follow-up", latest.on(), words)));
    }

    private static Reply page(Visit visit, MatterView view) {
        Form form = visit.form();
        Optional<LocalDate> from = Extending.firstDay(view.matter());
        DecisionDraft draft = DecisionDraft.extending(
                from, form.date("to"), form.text("restsOn"), form.text("reasons"), form.text("conditions"));
        return visit.show("municipality/decision/extension.jte", DecidingPage.of(visit, view, draft, from));
    }

    private static Reply decide(Visit visit) {
        Form form = visit.form();
        if (form.has("do", "preview")) {
            return page(visit, DecisionRoutes.view(visit));
        }
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.decision.to.ask"));
        form.required("restsOn", Sentence.of("decisions.extend.cannot.rests-on-nothing"));
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (form.faulty() || to.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        MatterView view = DecisionRoutes.view(visit);
        if (view.matter().takesTwo(DecisionKind.EXTEND)) {
            return ProposalPages.send(
                    visit, DecisionKind.EXTEND, FIELDS, () -> page(visit, DecisionRoutes.view(visit)));
        }
        ExtendSupport command = new ExtendSupport(
                visit.caseId(), to.get(), form.text("restsOn"), form.text("reasons"), form.text("conditions"));
        return visit.use(Extending.class)
                .handle(visit.actor(), command)
                .match(
                        extended -> visit.goTo(
                                DecisionRoutes.path(visit, extended.id().toString()),
                                Sentence.of("web.decision.extend.done", extended.period())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }
}
