package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Granting support (bevilja). */
final class GrantPages {
    private static final List<String> FIELDS = List.of("from", "to", "reasons", "conditions");

    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/bevilja", DecisionRoutes.municipal(GrantPages::begin));
        site.post(DecisionRoutes.HERE + "/bevilja", DecisionRoutes.municipal(GrantPages::decide));
    }

    private static Reply begin(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        Optional<NotNow> notNow = NotNow.of(visit, view, MatterAct.GRANT);
        if (notNow.isPresent()) {
            return visit.show("municipality/decision/not-now.jte", notNow.get());
        }
        ProposalPages.prefill(visit, view, DecisionKind.GRANT);
        LocalDate from = Extending.firstDay(view.matter())
                .filter(visit.today()::isBefore)
                .orElse(visit.today());
        int months = view.matter().policy().map(DecisionPolicy::proposedMonths).orElse(1);
        visit.form()
                .prefill("from", from.toString())
                .prefill("to", Period.ofMonths(from, months).to().toString());
        return page(visit, view);
    }

    private static Reply page(Visit visit, MatterView view) {
        Form form = visit.form();
        DecisionDraft draft = DecisionDraft.granting(
                form.date("from"), form.date("to"), form.text("reasons"), form.text("conditions"));
        return visit.show("municipality/decision/grant.jte", DecidingPage.of(visit, view, draft, Optional.empty()));
    }

    private static Reply decide(Visit visit) {
        Form form = visit.form();
        if (form.has("do", "preview")) {
            return page(visit, DecisionRoutes.view(visit));
        }
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.decision.from.ask"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.decision.to.ask"));
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (form.faulty() || from.isEmpty() || to.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        MatterView view = DecisionRoutes.view(visit);
        if (view.matter().takesTwo(DecisionKind.GRANT)) {
            return ProposalPages.send(visit, DecisionKind.GRANT, FIELDS, () -> page(visit, DecisionRoutes.view(visit)));
        }
        GrantSupport command =
                new GrantSupport(visit.caseId(), from.get(), to.get(), form.text("reasons"), form.text("conditions"));
        return visit.use(Granting.class)
                .handle(visit.actor(), command)
                .match(
                        granted -> visit.goTo(
                                DecisionRoutes.path(visit, granted.id().toString()),
                                Sentence.of("web.decision.grant.done", granted.period())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }
}
