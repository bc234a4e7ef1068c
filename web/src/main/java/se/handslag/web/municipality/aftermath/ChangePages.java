package se.handslag.web.municipality.aftermath;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.change.ChangeDecision;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.letter.PreviewingLetters;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.municipality.decision.DecidingPage;
import se.handslag.web.municipality.decision.ProposalPages;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Changing a decision (ändra). */
final class ChangePages {
    private static final List<String> FIELDS =
            List.of("decision", "ground", "from", "to", "conditions", "restsOn", "reasons");

    void addTo(Site site) {
        site.get(AftermathRoutes.DECISION + "/andra", AftermathRoutes.municipal(ChangePages::begin));
        site.post(AftermathRoutes.DECISION + "/andra", AftermathRoutes.municipal(ChangePages::decide));
    }

    private static Reply begin(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        MunicipalDecision decision = AftermathRoutes.decision(visit, view);
        Optional<Reply> notNow = AftermathRoutes.notNow(visit, view, decision, DecisionAct.CHANGE);
        if (notNow.isPresent()) {
            return notNow.get();
        }
        ProposalPages.prefill(visit, view, DecisionKind.CHANGE);
        boolean byTheCourt = view.matter()
                .aftermath()
                .hasRulingToCarryOut(decision.id(), view.matter().decisions());
        if (byTheCourt) {
            visit.form().prefill("ground", ChangeGround.COURT_RULING.code());
        }
        left(view, decision).ifPresent(period -> visit.form()
                .prefill("from", period.from().toString())
                .prefill("to", period.to().toString()));
        visit.form().prefill("conditions", decision.conditions());
        return page(visit, view, decision);
    }

    private static Optional<Period> left(MatterView view, MunicipalDecision decision) {
        return SupportInForce.of(view.matter().decisions()).stream()
                .filter(support -> support.decision().id().equals(decision.id()))
                .map(SupportInForce::period)
                .findFirst();
    }

    private static Reply page(Visit visit, MatterView view, MunicipalDecision decision) {
        Form form = visit.form();
        DecisionDraft draft = DecisionDraft.changing(
                decision.decidedOn(),
                ChangeGround.ofCode(form.text("ground")),
                period(form),
                form.text("conditions"),
                form.text("restsOn"),
                form.text("reasons"),
                ChangeGround.ofCode(form.text("ground"))
                        .filter(ChangeGround::isAgainstThePerson)
                        .flatMap(against -> HowHeard.known(view.matter())));
        boolean byTheCourt = view.matter()
                .aftermath()
                .hasRulingToCarryOut(decision.id(), view.matter().decisions());
        return visit.show(
                "municipality/aftermath/change.jte",
                new ChangePage(
                        new DecidingPage(
                                view,
                                visit.use(PreviewingLetters.class)
                                        .handle(visit.actor(), visit.caseId(), decision.id(), draft)
                                        .match(Optional::of, whyNot -> Optional.empty()),
                                view.delegation(DecisionKind.CHANGE),
                                DecisionKind.CHANGE,
                                Optional.empty()),
                        decision,
                        left(view, decision),
                        AftermathRoutes.choices(
                                visit,
                                ChangeGround.values(),
                                "decision.change.ground",
                                ChangeGround::code,
                                ground -> byTheCourt || ground != ChangeGround.COURT_RULING)));
    }

    /** The days, once both are filled in the right order. */
    private static Optional<Period> period(Form form) {
        Optional<LocalDate> to = form.date("to");
        return form.date("from")
                .flatMap(from -> to.filter(last -> !last.isBefore(from)).map(last -> new Period(from, last)));
    }

    private static Reply decide(Visit visit) {
        MatterView view = AftermathRoutes.view(visit);
        MunicipalDecision decision = AftermathRoutes.decision(visit, view);
        Form form = visit.form();
        if (form.has("do", "preview")) {
            return page(visit, view, decision);
        }
        Optional<ChangeGround> ground = ChangeGround.ofCode(form.text("ground"));
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("web.aftermath.ground.ask"));
        }
        Optional<LocalDate> from = form.date("from");
        Optional<LocalDate> to = form.date("to");
        form.required("reasons", Sentence.of("decisions.decide.cannot.no-reasons"));
        if (form.faulty() || ground.isEmpty()) {
            return page(visit, view, decision);
        }
        if (view.matter().takesTwo(DecisionKind.CHANGE)) {
            // Which decision is changed stands in the path, and in the proposal as a field like the others.
            form.prefill("decision", decision.id().toString());
            return ProposalPages.send(visit, DecisionKind.CHANGE, FIELDS, () -> page(visit, view, decision));
        }
        ChangeDecision command = new ChangeDecision(
                visit.caseId(),
                decision.id(),
                ground.get(),
                from,
                to,
                form.text("conditions"),
                form.text("restsOn"),
                form.text("reasons"));
        return visit.use(ChangingDecision.class)
                .handle(visit.actor(), command)
                .match(
                        changed -> visit.goTo(
                                AftermathRoutes.path(visit, changed.id(), ""),
                                Sentence.of("web.aftermath.change.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, view, decision);
                        });
    }
}
