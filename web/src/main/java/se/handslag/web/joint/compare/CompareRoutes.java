package se.handslag.web.joint.compare;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import se.handslag.eligibility.joint.compare.ComparedTeam;
import se.handslag.eligibility.joint.compare.ComparedTeams;
import se.handslag.eligibility.joint.compare.ComparingTeams;
import se.handslag.eligibility.joint.compare.Leaf;
import se.handslag.eligibility.joint.compare.LeafWords;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Which services could take the person (vilka verksamheter kan ta emot?). */
public final class CompareRoutes implements Routes {
    private static final String HERE = "/person/{case}/bedomning";
    private static final String PROGRAMS = "/api/person/{case}/teams";

    private final ServiceDirectory directory;

    /** @param directory the directory of services with the teams of the house */
    public CompareRoutes(ServiceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void addTo(Site site) {
        site.get(HERE + "/verksamheter", this::all);
        site.get(HERE + "/verksamheter/{team}", this::one);
        site.get(HERE + "/blad", this::leaf);
        site.api(HandlerType.GET, PROGRAMS, this::allForPrograms);
        site.api(HandlerType.GET, PROGRAMS + "/{team}", this::oneForPrograms);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/compare/texts");
    }

    private Reply all(Visit visit) {
        visit.person();
        return visit.show("joint/compare/all.jte", new ComparePages(visit, compared(visit)).all(directory));
    }

    private Reply one(Visit visit) {
        visit.person();
        ComparedTeams compared = compared(visit);
        return visit.show("joint/compare/one.jte", new ComparePages(visit, compared).one(team(visit, compared)));
    }

    /** In the language that was asked for, or else the reader's own: the leaf is for someone else. */
    private Reply leaf(Visit visit) {
        visit.person();
        Locale language = visit.query("sprak").map(Locale::forLanguageTag).orElse(visit.language());
        if (!LeafWords.LANGUAGES.contains(language)) {
            throw PageFault.missing();
        }
        return visit.show("joint/compare/leaf.jte", Leaf.of(compared(visit), language));
    }

    private Reply allForPrograms(Visit visit) {
        return visit.json(ComparedAnswer.of(compared(visit), language(visit)));
    }

    private Reply oneForPrograms(Visit visit) {
        ComparedTeam team = team(visit, compared(visit));
        return visit.json(ComparedAnswer.One.of(team, language(visit)));
    }

    private static String language(Visit visit) {
        return visit.query("language").orElse(visit.language().getLanguage());
    }

    /** @throws PageFault 404 if this authority has no such case */
    private static ComparedTeams compared(Visit visit) {
        return visit.use(ComparingTeams.class)
                .handle(visit.actor(), visit.caseId())
                .match(compared -> compared, refusal -> {
                    throw PageFault.missing();
                });
    }

    /** @throws PageFault 404 if the house has no such team */
    private static ComparedTeam team(Visit visit, ComparedTeams compared) {
        return compared.find(visit.path("team")).orElseThrow(PageFault::missing);
    }
}
