package se.handslag.web.municipality.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Table;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.annual.CannotPrepareReport;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.municipality.approve.ToldArea;
import se.handslag.reporting.municipality.approve.YearInReview;
import se.handslag.reporting.municipality.develop.FollowUpArea;
import se.handslag.reporting.municipality.develop.FollowUpState;
import se.handslag.reporting.municipality.develop.FollowingUpAreas;
import se.handslag.reporting.municipality.develop.WriteDevelopmentArea;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.web.shell.Choice;
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
        site.get("/rapporter/{team}/{year}/utvecklingsomrade/{area}", this::followUp);
        site.post("/rapporter/{team}/{year}/utvecklingsomrade/{area}", this::writeFollowUp);
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
        YearInReview review = inReview(visit);
        boolean head = visit.actor().may(Mandate.HEAD_OF_SERVICE);
        return visit.show(
                "municipality/report/report.jte",
                ReportPage.of(
                        visit,
                        review,
                        words(review),
                        head,
                        review.approved().isEmpty()
                                && ApprovingAnnualReports.whyNot(
                                                visit.actor(), review.content().year(), visit.today())
                                        .isEmpty()));
    }

    private TeamTexts words(YearInReview review) {
        return teams.find(review.content().team()).orElseThrow().blueprint().texts();
    }

    /** The exact figures, for the house. */
    private Reply csv(Visit visit) {
        YearInReview review = inReview(visit);
        ReportContent content = review.content();
        Table lines = new ReportTables(visit, content, review.beside(), words(review), Audience.INSIDE).lines();
        return visit.download(
                CsvPrinter.print(lines), CsvPrinter.MEDIA_TYPE, content.team() + "-" + content.year() + "-exakt.csv");
    }

    /** The year that the address names. */
    static YearInReview inReview(Visit visit) {
        int year;
        try {
            year = Integer.parseInt(visit.path("year"));
        } catch (NumberFormatException e) {
            // A year that is no number is an address that does not exist.
            throw PageFault.missing();
        }
        return visit.use(ReadingAnnualReports.class)
                .handle(visit.actor(), new PrepareAnnualReport(visit.path("team"), year))
                .match(review -> review, refusal -> {
                    throw refusal instanceof CannotPrepareReport.NoTaskWithPersons
                            ? PageFault.notAllowed(refusal.sentence())
                            : PageFault.conflict(refusal.sentence());
                });
    }

    /** Where the year's report is. */
    static String path(ReportContent content) {
        return "/rapporter/" + content.team() + "/" + content.year();
    }

    private Reply followUp(Visit visit) {
        YearInReview review = inReview(visit);
        ToldArea area = area(visit, review);
        return visit.show(
                "municipality/report/follow-up.jte",
                new FollowUpPage(
                        path(review.content()),
                        area,
                        Stream.of(FollowUpState.values())
                                .map(state -> Choice.of(state.code(), visit.say("reporting.follow-up." + state.code())))
                                .toList(),
                        area.followUps().stream().noneMatch(each -> each.state().closes())));
    }

    /** The area that the address names, as it stands now; a report that is approved may tell of it as it stood then. */
    private static ToldArea area(Visit visit, YearInReview review) {
        UUID id = visit.pathId("area");
        return review.toldToday().stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private Reply writeFollowUp(Visit visit) {
        String state = visit.form().required("state", Sentence.of("web.report.follow-up.state.missing"));
        String text = visit.form().required("text", Sentence.of("reporting.follow-up.cannot.text"));
        Optional<LocalDate> on = visit.form().requiredDate("on", Sentence.of("web.report.area.decided.missing"));
        Optional<FollowUpState> became = Stream.of(FollowUpState.values())
                .filter(each -> each.code().equals(state))
                .findFirst();
        if (visit.form().faulty() || became.isEmpty()) {
            return followUp(visit);
        }
        return visit.use(FollowingUpAreas.class)
                .handle(visit.actor(), new FollowUpArea(visit.pathId("area"), became.get(), text, on.orElseThrow()))
                .match(
                        done -> visit.goTo(
                                "/rapporter/" + visit.path("team") + "/" + visit.path("year"),
                                Sentence.of("web.report.follow-up.done")),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return followUp(visit);
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
