package se.handslag.web.municipality.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.platform.Teams;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.develop.WriteDevelopmentArea;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The annual report (årsrapport) of each team. */
public final class ReportRoutes implements Routes {
    private static final int YEARS_SHOWN = 5;

    private final Teams teams;

    public ReportRoutes(Teams teams) {
        this.teams = teams;
    }

    /** A team and the years that can be opened, this year first. */
    public record TeamYears(String id, String name, List<Integer> years) {}

    /** The list of reports. */
    public record ReportList(List<TeamYears> teams) {}

    @Override
    public void addTo(Site site) {
        site.menu("/rapporter", "nav.reports", 60, actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY);
        site.get("/rapporter", this::list);
        site.get("/rapporter/{team}/{year}", this::report);
        site.get("/rapporter/{team}/{year}/siffror.csv", this::csv);
        site.post("/rapporter/{team}/{year}/utvecklingsomrade", this::area);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/report/texts");
    }

    private Reply list(Visit visit) {
        // Asking for the verb first: staff of the region are told whose report it is.
        visit.use(PreparingAnnualReports.class);
        int thisYear = visit.today().getYear();
        List<Integer> years = IntStream.range(0, YEARS_SHOWN)
                .mapToObj(back -> thisYear - back)
                .toList();
        return visit.show(
                "municipality/report/list.jte",
                new ReportList(teams.all().stream()
                        .map(team ->
                                new TeamYears(team.id().value(), team.manifest().name(), years))
                        .toList()));
    }

    private Reply report(Visit visit) {
        return visit.show("municipality/report/report.jte", page(visit));
    }

    private ReportPage page(Visit visit) {
        AnnualReport report = prepared(visit);
        return ReportPage.of(
                visit,
                report,
                teams.find(report.team()).orElseThrow().blueprint().texts(),
                visit.actor().may(Mandate.HEAD_OF_SERVICE));
    }

    private Reply csv(Visit visit) {
        AnnualReport report = prepared(visit);
        return visit.download(
                ReportFile.write(page(visit)),
                CsvPrinter.MEDIA_TYPE,
                report.team() + "-" + report.figures().year() + ".csv");
    }

    private AnnualReport prepared(Visit visit) {
        int year;
        try {
            year = Integer.parseInt(visit.path("year"));
        } catch (NumberFormatException e) {
            // A year that is no number is an address that does not exist.
            throw PageFault.missing();
        }
        return visit.use(PreparingAnnualReports.class)
                .handle(visit.actor(), new PrepareAnnualReport(visit.path("team"), year))
                .match(report -> report, refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }

    private Reply area(Visit visit) {
        String heading = visit.form().required("heading", Sentence.of("reporting.area.cannot.heading"));
        String text = visit.form().text("text");
        Optional<LocalDate> decided =
                visit.form().requiredDate("decidedOn", Sentence.of("web.report.area.decided.missing"));
        if (visit.form().faulty()) {
            return report(visit);
        }
        return visit.use(WritingDevelopmentAreas.class)
                .handle(
                        visit.actor(),
                        new WriteDevelopmentArea(visit.path("team"), heading, text, decided.orElseThrow()))
                .match(
                        area -> visit.goTo(
                                "/rapporter/" + visit.path("team") + "/" + visit.path("year"),
                                Sentence.of("web.report.area.done")),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return report(visit);
                        });
    }
}
