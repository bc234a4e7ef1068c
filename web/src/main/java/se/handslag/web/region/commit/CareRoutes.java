package se.handslag.web.region.commit;

import java.util.List;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.decisions.region.commit.ReadingCareCommitments;
import se.handslag.decisions.region.commit.ReadingCareCommitments.CareView;
import se.handslag.decisions.region.consult.AnsweringConsultations;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The region's care for a person (vårdåtagande): how it stands, and the pages where something is said of it. */
public final class CareRoutes implements Routes {
    static final String HERE = "/person/{case}/atagande";

    @Override
    public void addTo(Site site) {
        site.personMenu(
                "atagande", "web.care.menu", 55, actor -> actor.employer().kind() == AuthorityKind.REGION);
        site.get(HERE, regional(CareRoutes::overview));
        new CommitPages().addTo(site);
        new ContactPages().addTo(site);
        new TellPages().addTo(site);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/region/commit/texts");
    }

    /** The region's own staff see whom the person can turn to; the municipality's see what their own copy says. */
    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        if (visit.owner() != Owner.REGION) {
            return line;
        }
        return visit.use(ReadingCareCommitments.class)
                .contact(visit.actor(), line.caseId())
                .map(contact -> line.with(Mark.of(Mark.Kind.PLAIN, "web.care.contact", contact.name())))
                .orElse(line);
    }

    /** A page for the region's staff; the municipality's see what they have been told where they decide. */
    static Page regional(Page page) {
        return visit -> visit.owner() == Owner.REGION
                ? page.answer(visit)
                : visit.goTo("/person/" + visit.caseId() + "/beslut");
    }

    /** The region's part in the case of the path. @throws PageFault 404 if the region has no such case */
    static CareView view(Visit visit) {
        return visit.use(ReadingCareCommitments.class)
                .matter(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    /** The path of the overview, or of a page under it. */
    static String path(Visit visit, String page) {
        return "/person/" + visit.caseId() + "/atagande" + (page.isEmpty() ? "" : "/" + page);
    }

    private static Reply overview(Visit visit) {
        return visit.show(
                "region/commit/overview.jte",
                CarePage.of(
                        visit,
                        view(visit),
                        visit.use(AnsweringConsultations.class).about(visit.actor(), visit.caseId())));
    }
}
