package se.handslag.web.municipality.decision;

import java.util.Optional;
import se.handslag.decisions.municipality.view.ActsNow;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Visit;

/**
 * An act that cannot be done now: the page says why, and leads back to what can.
 *
 * @param title what it would have been
 * @param why what is missing, and who can help
 */
public record NotNow(String title, String why) {
    static Optional<NotNow> of(Visit visit, MatterAct act) {
        return of(visit, DecisionRoutes.view(visit), act);
    }

    static Optional<NotNow> of(Visit visit, MatterView view, MatterAct act) {
        return ActsNow.toPrepare(act, view.matter(), visit.actor(), view.day())
                .map(why -> new NotNow(visit.say("web.decision.act." + act.code()), visit.say(why.sentence())));
    }
}
