package se.handslag.web.municipality.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Saying whether one has a conflict of interest (jäv). */
final class ConflictPages {
    private static final String NONE = "none";

    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/jav", DecisionRoutes.municipal(ConflictPages::begin));
        site.post(DecisionRoutes.HERE + "/jav", DecisionRoutes.municipal(ConflictPages::declare));
    }

    private static Reply begin(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        Optional<NotNow> notNow = NotNow.of(visit, view, MatterAct.DECLARE);
        return notNow.isPresent() ? visit.show("municipality/decision/not-now.jte", notNow.get()) : page(visit, view);
    }

    private static Reply page(Visit visit, MatterView view) {
        Stream<Choice> none =
                view.declared() ? Stream.of() : Stream.of(Choice.of(NONE, visit.say("web.decision.conflict.none")));
        Stream<Choice> grounds = Arrays.stream(ConflictGround.values())
                .map(it -> Choice.of(it.code(), visit.say("conflict.ground." + it.code())));
        return visit.show(
                "municipality/decision/conflict.jte",
                new ConflictPage(view, Stream.concat(none, grounds).toList()));
    }

    private static Reply declare(Visit visit) {
        Form form = visit.form();
        Optional<ConflictGround> ground = ConflictGround.ofCode(form.text("ground"));
        if (ground.isEmpty() && !form.has("ground", NONE)) {
            form.refuse("ground", Sentence.of("web.decision.conflict.ask"));
            return page(visit, DecisionRoutes.view(visit));
        }
        var command = new DeclareConflictOfInterest(visit.caseId(), ground, form.text("text"));
        return visit.use(DeclaringConflictOfInterest.class)
                .handle(visit.actor(), command)
                .match(
                        declared -> visit.goTo(
                                DecisionRoutes.path(visit, ""),
                                Sentence.of(
                                        declared.disqualifies()
                                                ? "web.decision.conflict.done.disqualified"
                                                : "web.decision.conflict.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, DecisionRoutes.view(visit));
                        });
    }
}
