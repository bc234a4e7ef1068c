package se.handslag.web.municipality.decision.rest;

import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.approve.ProposalView;
import se.handslag.decisions.municipality.approve.ReadingProposals;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** A matter for programs: what can be done now, and the doing of it, by the verbs and the sentences of the pages. */
public final class MatterRoutes implements Routes {
    private static final String HERE = "/api/person/{case}";
    private static final String DECISION = HERE + "/decisions/{decision}";
    private static final String APPEAL = HERE + "/appeals/{appeal}";
    private static final String ACT = "/acts/{act}";

    @Override
    public void addTo(Site site) {
        site.api(HandlerType.GET, HERE + "/matter", municipal(MatterRoutes::matter));
        site.api(HandlerType.GET, DECISION, municipal(MatterRoutes::decision));
        site.api(HandlerType.GET, APPEAL, municipal(MatterRoutes::appeal));
        site.api(HandlerType.POST, HERE + "/matter" + ACT, municipal(MatterRoutes::onMatter));
        site.api(HandlerType.POST, DECISION + ACT, municipal(MatterRoutes::onDecision));
        site.api(HandlerType.POST, APPEAL + ACT, municipal(MatterRoutes::onAppeal));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/decision/rest/texts");
    }

    /** The person's address, which carries nothing but the id of the case. */
    static String here(Visit visit) {
        return "/api/person/" + visit.caseId();
    }

    /** The other authority's staff are told whose record it is before anything else, so that they learn nothing of what is in it. */
    private static Page municipal(Page page) {
        return visit -> {
            if (visit.owner() != Owner.MUNICIPALITY) {
                throw PageFault.notAllowed(Sentence.of("web.decision.rest.other-authority"));
            }
            return page.answer(visit);
        };
    }

    private static Reply matter(Visit visit) {
        MatterView view = view(visit);
        // Reading a proposal is a line of its own in the log, and there seldom is one.
        Optional<ProposalView> proposal = view.matter().approval().live().flatMap(round -> visit.use(
                        ReadingProposals.class)
                .live(visit.actor(), visit.caseId()));
        return visit.json(MatterAnswer.of(visit, view, proposal));
    }

    private static Reply decision(Visit visit) {
        MatterView view = view(visit);
        return visit.json(DecisionAnswer.of(visit, view, decisionOf(visit, view)));
    }

    private static Reply appeal(Visit visit) {
        MatterView view = view(visit);
        return visit.json(AppealAnswer.of(visit, view, appealOf(visit, view)));
    }

    private static Reply onMatter(Visit visit) {
        MatterView view = view(visit);
        MatterAct act = act(visit, MatterAct.values(), MatterAct::code);
        return MatterDoings.of(act).by(visit, view, Map.of("caseId", visit.caseId()));
    }

    private static Reply onDecision(Visit visit) {
        MatterView view = view(visit);
        MunicipalDecision decision = decisionOf(visit, view);
        DecisionAct act = act(visit, DecisionAct.values(), DecisionAct::code);
        return DecisionDoings.of(act).by(visit, view, Map.of("caseId", visit.caseId(), "decision", decision.id()));
    }

    private static Reply onAppeal(Visit visit) {
        MatterView view = view(visit);
        Appeal appeal = appealOf(visit, view);
        AppealAct act = act(visit, AppealAct.values(), AppealAct::code);
        return DecisionDoings.of(act).by(visit, view, Map.of("caseId", visit.caseId(), "appeal", appeal.id()));
    }

    /** @throws PageFault 404 if the municipality has no such case */
    private static MatterView view(Visit visit) {
        return visit.use(ReadingDecisions.class)
                .matter(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static MunicipalDecision decisionOf(Visit visit, MatterView view) {
        return view.decision(id(visit.path("decision"), DecisionId::parse)).orElseThrow(PageFault::missing);
    }

    private static Appeal appealOf(Visit visit, MatterView view) {
        return view.matter()
                .aftermath()
                .appeal(id(visit.path("appeal"), AppealId::parse))
                .orElseThrow(PageFault::missing);
    }

    private static <I> I id(String text, Function<String, I> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            // Someone mistyped an address: to them there is nothing there.
            throw PageFault.missing();
        }
    }

    private static <A> A act(Visit visit, A[] acts, Function<A, String> code) {
        return Arrays.stream(acts)
                .filter(act -> code.apply(act).equals(visit.path("act")))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }
}
