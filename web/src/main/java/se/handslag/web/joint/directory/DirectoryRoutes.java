package se.handslag.web.joint.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.document.CsvPrinter;
import se.handslag.reporting.directory.DirectoryFiles;
import se.handslag.reporting.directory.RegionAnswer;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceKind;
import se.handslag.reporting.directory.ServiceProfile;
import se.handslag.reporting.directory.WorkModel;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The directory of integrated services (integrerade verksamheter) and the tables counted from it. */
public final class DirectoryRoutes implements Routes {
    static final String HERE = "/tjanster";
    static final String TABLES = HERE + "/tabeller";

    private final ServiceDirectory directory;

    public DirectoryRoutes(ServiceDirectory directory) {
        this.directory = directory;
    }

    /**
     * The list.
     *
     * @param rows the services that were asked for
     * @param ofTheSurvey how many the survey names
     * @param ofTheHouse how many teams of the house there are
     * @param all how many there are together
     * @param narrowed whether only some were asked for
     * @param regions the regions that can be asked for
     * @param models the models
     * @param kinds the kinds
     */
    public record ListPage(
            List<ServiceLine> rows,
            int ofTheSurvey,
            int ofTheHouse,
            int all,
            boolean narrowed,
            List<Choice> regions,
            List<Choice> models,
            List<Choice> kinds) {}

    @Override
    public void addTo(Site site) {
        // Staff of a municipality come here from the reports, which have that place in their bar.
        site.menu(HERE, "web.directory.nav", 60, actor -> actor.employer().kind() == AuthorityKind.REGION);
        site.get(HERE, this::list);
        // Before a service, since that path takes any word.
        site.get(TABLES, this::tables);
        site.get(TABLES + "/siffror.csv", this::figures);
        site.get(HERE + "/schema", this::schema);
        site.get(HERE + "/{service}", this::service);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/directory/texts");
    }

    private Reply list(Visit visit) {
        String region = visit.query("region").orElse("");
        String model = visit.query("model").orElse("");
        String kind = visit.query("kind").orElse("");
        Predicate<ServiceProfile> asked = service -> (region.isEmpty()
                        || service.region().filter(region::equals).isPresent())
                && (model.isEmpty()
                        || service.worksBy().stream().anyMatch(by -> by.code().equals(model)))
                && (kind.isEmpty() || service.kind().code().equals(kind));
        visit.form().prefill("region", region).prefill("model", model).prefill("kind", kind);
        return visit.show(
                "joint/directory/list.jte",
                new ListPage(
                        directory.services().stream()
                                .filter(asked)
                                .map(service -> ServiceLine.of(visit, service))
                                .toList(),
                        directory.ofTheSurvey().size(),
                        directory.ofTheHouse().size(),
                        directory.services().size(),
                        !region.isEmpty() || !model.isEmpty() || !kind.isEmpty(),
                        directory.regions().stream()
                                .map(RegionAnswer::region)
                                .map(name -> Choice.of(name, name))
                                .toList(),
                        Arrays.stream(WorkModel.values())
                                .map(one -> Choice.of(one.code(), visit.say(one.textKey())))
                                .toList(),
                        Arrays.stream(ServiceKind.values())
                                .map(one -> Choice.of(one.code(), visit.say(one.textKey())))
                                .toList()));
    }

    private Reply service(Visit visit) {
        ServiceProfile service = directory.find(visit.path("service")).orElseThrow(PageFault::missing);
        return visit.show("joint/directory/service.jte", ServicePage.of(visit, directory, service));
    }

    private Reply tables(Visit visit) {
        return visit.show("joint/directory/tables.jte", TablesPage.of(visit, directory));
    }

    private Reply figures(Visit visit) {
        TablesPage page = TablesPage.of(visit, directory);
        return visit.download(
                FiguresFile.write(visit, page), CsvPrinter.MEDIA_TYPE, "tabeller-" + page.which() + ".csv");
    }

    private Reply schema(Visit visit) {
        return visit.download(
                DirectoryFiles.schema().getBytes(StandardCharsets.UTF_8),
                "application/schema+json; charset=utf-8",
                "services.schema.json");
    }
}
