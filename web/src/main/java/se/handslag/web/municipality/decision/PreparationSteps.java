package se.handslag.web.municipality.decision;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.delay.RefusingDelayDemand;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.municipality.decision.MatterPage.Step;
import se.handslag.web.shell.Visit;

/** What comes before a decision, as steps of the overview: the facts that are there, and what waits. */
final class PreparationSteps {
    private final Visit visit;
    private final MatterView view;
    private final Preparation now;

    private PreparationSteps(Visit visit, MatterView view) {
        this.visit = visit;
        this.view = view;
        this.now = view.matter().preparationNow();
    }

    /** Of the open application; what nobody has asked about is left out. */
    static Stream<Step> of(Visit visit, MatterView view) {
        PreparationSteps steps = new PreparationSteps(visit, view);
        return Stream.of(
                        Optional.of(steps.impartial()),
                        steps.right(),
                        steps.withdrawn(),
                        steps.interpreter(),
                        steps.completion(),
                        steps.hearing(),
                        steps.communication(),
                        steps.demand())
                .flatMap(Optional::stream);
    }

    private Step step(String what, String kind, String status, String hint) {
        return new Step(visit.say("web.decision.step." + what), kind, status, hint);
    }

    private Step impartial() {
        return view.declared()
                ? step("conflict", "ok", visit.say("web.decision.conflict.none.short"), "")
                : step("conflict", "warn", visit.say("web.decision.step.conflict.missing"), "");
    }

    private Optional<Step> right() {
        return view.matter()
                .openApplication()
                .flatMap(Application::right)
                .map(right -> right.match(
                        attorney -> step(
                                "right",
                                attorney.seenBy().isEmpty() ? "warn" : "ok",
                                visit.say(
                                        attorney.seenBy().isEmpty()
                                                ? "web.decision.step.right.not-seen"
                                                : "web.decision.step.right.seen"),
                                visit.say(
                                        "web.decision.step.right.attorney",
                                        attorney.name(),
                                        attorney.scope(),
                                        attorney.datedOn())),
                        guardian -> step(
                                "right",
                                guardian.coversTheMatter() ? "ok" : "warn",
                                visit.say(
                                        guardian.coversTheMatter()
                                                ? "web.decision.step.right.covers"
                                                : "web.decision.step.right.not-covered"),
                                visit.say("application.guardian."
                                                + guardian.kind().code()) + ": " + guardian.name() + ". "
                                        + guardian.scope())));
    }

    private Optional<Step> withdrawn() {
        return now.withdrawals().stream()
                .findFirst()
                .map(it -> step("withdrawn", "warn", visit.say("web.decision.step.application.came", it.cameOn()), ""));
    }

    private Optional<Step> interpreter() {
        return now.interpreter()
                .map(need -> need.isNeeded()
                        ? step(
                                "interpreter",
                                "info",
                                visit.say("web.decision.interpreter.yes"),
                                Stream.of(need.language(), need.aid())
                                        .filter(it -> !it.isEmpty())
                                        .collect(Collectors.joining(", ")))
                        : step("interpreter", "ok", visit.say("web.decision.interpreter.no"), ""));
    }

    private Optional<Step> completion() {
        return now.completions().stream()
                .reduce((earlier, later) -> later)
                .map(it -> step(
                        "completion",
                        "info",
                        visit.say("web.decision.communication.answer-by", it.answerBy()),
                        it.what()));
    }

    private Optional<Step> hearing() {
        return now.hearings().stream().reduce((earlier, later) -> later).map(it -> it.end()
                .map(end -> step(
                        "hearing",
                        "ok",
                        visit.say(end.held() ? "web.decision.hearing.held.yes" : "web.decision.hearing.held.no"),
                        visit.date(end.on())))
                .orElseGet(() -> step(
                        "hearing",
                        "warn",
                        visit.say("web.decision.step.hearing.to-hold"),
                        visit.say("hearing.before." + it.before().code()))));
    }

    private Optional<Step> communication() {
        Optional<Communicated> sent = now.communicated().stream().reduce((earlier, later) -> later);
        if (sent.isPresent()) {
            boolean waits = sent.get().waits(view.day());
            String status = waits
                    ? visit.say(
                            "web.decision.communication.answer-by", sent.get().answerBy())
                    : visit.say(
                            sent.get().replies().isEmpty()
                                    ? "web.decision.step.communication.no-answer"
                                    : "web.decision.step.communication.answered");
            return Optional.of(step(
                    "communication",
                    waits ? "info" : "ok",
                    status,
                    visit.say(
                            "web.decision.communication.sent-on",
                            sent.get().sent().on())));
        }
        return now.skipped().stream()
                .reduce((earlier, later) -> later)
                .map(it -> step(
                        "communication",
                        "ok",
                        visit.say("web.decision.step.communication.skipped"),
                        visit.say("communication.skip." + it.ground().code())));
    }

    private Optional<Step> demand() {
        return RefusingDelayDemand.demand(view.matter())
                .map(it -> step(
                        "demand",
                        "warn",
                        visit.say("web.decision.step.demand.answer-by", it.answerBy()),
                        visit.say("web.decision.step.application.came", it.cameOn())));
    }
}
