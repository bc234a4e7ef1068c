package se.handslag.web.municipality.aftermath;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.view.ActsNow;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.municipality.decision.NotNow;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What can happen to a decision once it is made. */
public final class AftermathRoutes implements Routes {
    static final String MATTER = "/person/{case}/beslut";
    static final String DECISION = MATTER + "/{decision}";

    @Override
    public void addTo(Site site) {
        new EndingPages().addTo(site);
        new CorrectionPages().addTo(site);
        new ChangePages().addTo(site);
        new AppealPages().addTo(site);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/aftermath/texts");
    }

    /** A page for the municipality's staff; anyone else is told who decides and where their own part is. */
    static Page municipal(Page page) {
        return visit -> visit.owner() == Owner.MUNICIPALITY
                ? page.answer(visit)
                : visit.explain("municipality/decision/others.jte");
    }

    /** The matter of the path. @throws PageFault 404 if the municipality has no such case */
    static MatterView view(Visit visit) {
        return visit.use(ReadingDecisions.class)
                .matter(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    /** The decision of the path. @throws PageFault 404 if the matter has no such decision */
    static MunicipalDecision decision(Visit visit, MatterView view) {
        return view.decision(parsed(visit, "decision", DecisionId::parse)).orElseThrow(PageFault::missing);
    }

    /** An identifier in the path; to someone who mistyped it the page does not exist. */
    static <I> I parsed(Visit visit, String name, Function<String, I> parse) {
        try {
            return parse.apply(visit.path(name));
        } catch (IllegalArgumentException e) {
            throw PageFault.missing();
        }
    }

    /** The page that says why this cannot be done to the decision now; empty if it can. */
    static Optional<Reply> notNow(Visit visit, MatterView view, MunicipalDecision decision, DecisionAct act) {
        // A change that takes two people is prepared by one who may not decide it.
        boolean proposes = act == DecisionAct.CHANGE && view.matter().takesTwo(DecisionKind.CHANGE);
        Optional<Refusal> whyNot = proposes
                ? ActsNow.toProposeChange(view.matter(), decision.id(), visit.actor(), view.day())
                : view.actsOn(decision.id()).stream()
                        .filter(it -> it.act() == act)
                        .flatMap(it -> it.whyNot().stream())
                        .findFirst();
        return whyNot.map(why -> notNow(visit, "web.decision.act-on." + act.code(), why));
    }

    static Reply notNow(Visit visit, String title, Refusal why) {
        return visit.show("municipality/decision/not-now.jte", new NotNow(visit.say(title), visit.say(why.sentence())));
    }

    /** The path of the decision's own page, or of a page under it. */
    static String path(Visit visit, DecisionId decision, String page) {
        return "/person/" + visit.caseId() + "/beslut/" + decision + (page.isEmpty() ? "" : "/" + page);
    }

    /** What can be chosen among values with codes that have their words in the texts. */
    static <E extends Enum<E>> List<Choice> choices(
            Visit visit, E[] values, String texts, Function<E, String> code, Predicate<E> offered) {
        return Arrays.stream(values)
                .filter(offered)
                .map(it -> Choice.of(code.apply(it), visit.say(texts + "." + code.apply(it))))
                .toList();
    }
}
