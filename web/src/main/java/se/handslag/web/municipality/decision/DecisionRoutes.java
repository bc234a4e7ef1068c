package se.handslag.web.municipality.decision;

import java.util.List;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.decisions.municipality.commit.ReadingKnownCareCommitments;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The matter of a person (ärende): its overview, and the pages where something is done in it. */
public final class DecisionRoutes implements Routes {
    static final String HERE = "/person/{case}/beslut";

    @Override
    public void addTo(Site site) {
        site.personMenu(
                "beslut", "person.decisions", 50, actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY);
        site.get(HERE, municipal(DecisionRoutes::overview));
        new ApplicationPages().addTo(site);
        new InvestigationPages().addTo(site);
        new ConsultationPages().addTo(site);
        new ConflictPages().addTo(site);
        new InterpreterPages().addTo(site);
        new CompletionPages().addTo(site);
        new MaterialPages().addTo(site);
        new HearingPages().addTo(site);
        new CommunicationPages().addTo(site);
        new DelayPages().addTo(site);
        new PartialGrantPages().addTo(site);
        new ClosingPages().addTo(site);
        new GrantPages().addTo(site);
        new RefusalPages().addTo(site);
        new ExtensionPages().addTo(site);
        new ProposalPages().addTo(site);
        new ApprovalPages().addTo(site);
        // Last, since its path takes any word and the first path that fits answers.
        new LetterPages().addTo(site);
    }

    @Override
    public List<String> texts() {
        return List.of(
                "se/handslag/web/municipality/decision/texts", "se/handslag/web/municipality/decision/approval/texts");
    }

    /** The last day of granted support, and whom the person can turn to in the care if the region has said so, is told to the municipality's own staff; the region knows what it has been handed. */
    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        if (visit.owner() != Owner.MUNICIPALITY) {
            return line;
        }
        PersonLine decided = visit.use(ReadingDecisions.class)
                .until(visit.actor(), line.caseId())
                .map(line::withDecisionUntil)
                .orElse(line);
        return visit.use(ReadingKnownCareCommitments.class)
                .contact(visit.actor(), line.caseId())
                .map(contact -> decided.with(Mark.of(Mark.Kind.PLAIN, "web.decision.care.contact", contact.name())))
                .orElse(decided);
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

    /** The path of the matter's overview, or of a page under it. */
    static String path(Visit visit, String page) {
        return "/person/" + visit.caseId() + "/beslut" + (page.isEmpty() ? "" : "/" + page);
    }

    private static Reply overview(Visit visit) {
        return visit.show("municipality/decision/overview.jte", MatterPage.of(visit, view(visit)));
    }
}
