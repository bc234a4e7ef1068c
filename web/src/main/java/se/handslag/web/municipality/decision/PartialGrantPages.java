package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grantpart.GrantPart;
import se.handslag.decisions.municipality.grantpart.PartlyGranting;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Granting some of what was applied for (delvis bifall). */
final class PartialGrantPages {
    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/bevilja-delvis", DecisionRoutes.municipal(PartialGrantPages::begin));
        site.post(DecisionRoutes.HERE + "/bevilja-delvis", DecisionRoutes.municipal(PartialGrantPages::decide));
    }

    private static Reply begin(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        ProposalPages.prefill(visit, view, DecisionKind.GRANT_IN_PART);
        int months = view.matter().policy().map(DecisionPolicy::proposedMonths).orElse(1);
        visit.form()
                .prefill("from", visit.today().toString())
                .prefill("to", Period.ofMonths(visit.today(), months).to().toString());
        return PreparationPage.unlessClosed(visit, found -> page(visit, found), MatterAct.GRANT_PART);
    }

    private static Reply page(Visit visit, MatterView view) {
        Form form = visit.form();
        DecisionDraft draft = DecisionDraft.grantingInPart(
                form.date("from"),
                form.date("to"),
                form.text("reasons"),
                form.text("conditions"),
                form.text("notGranted"),
                DecidingPage.heard(view));
        return visit.show(
                "municipality/decision/grant-part.jte", DecidingPage.of(visit, view, draft, Optional.empty()));
    }

    private static Reply decide(Visit visit) {
        Form form = visit.form();
        if (form.has("do", "preview")) {
            return page(visit, DecisionRoutes.view(visit));
        }
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.decision.from.ask"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.decision.to.ask"));
        form.required("notGranted", Sentence.of("decisions.grant-part.cannot.nothing-refused"));
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (form.faulty() || from.isEmpty() || to.isEmpty()) {
            return page(visit, DecisionRoutes.view(visit));
        }
        if (DecisionRoutes.view(visit).matter().takesTwo(DecisionKind.GRANT_IN_PART)) {
            return ProposalPages.send(
                    visit,
                    DecisionKind.GRANT_IN_PART,
                    List.of("from", "to", "notGranted", "reasons", "conditions"),
                    () -> page(visit, DecisionRoutes.view(visit)));
        }
        GrantPart command = new GrantPart(
                new GrantSupport(visit.caseId(), from.get(), to.get(), form.text("reasons"), form.text("conditions")),
                form.text("notGranted"));
        return visit.use(PartlyGranting.class)
                .handle(visit.actor(), command)
                .match(
                        granted -> visit.goTo(
                                DecisionRoutes.path(visit, granted.id().toString()),
                                Sentence.of("web.decision.grant-part.done", granted.period())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }
}
