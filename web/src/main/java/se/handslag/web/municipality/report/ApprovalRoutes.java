package se.handslag.web.municipality.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.approve.ApproveAnnualReport;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.CannotApproveReport;
import se.handslag.reporting.municipality.approve.PublishedReport;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.municipality.approve.ToldArea;
import se.handslag.reporting.municipality.approve.YearInReview;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The annual report as it leaves the house: how it will look, the approval, and the files. */
public final class ApprovalRoutes implements Routes {
    private static final String REPORT = "/rapporter/{team}/{year}";

    private final Teams teams;

    public ApprovalRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.get(REPORT + "/utat", this::outward);
        site.post(REPORT + "/utat", this::approve);
        site.get(REPORT + "/publicerad.csv", file(ReportFiles::csv));
        site.get(REPORT + "/publicerad.xlsx", file(ReportFiles::workbook));
        site.get(REPORT + "/publicerad.pdf", file(ReportFiles::pdf));
        site.get(REPORT + "/publicerad.json", file(ReportFiles::json));
        site.get("/rapporter/arsrapport.schema.json", ApprovalRoutes::schema);
    }

    private Reply outward(Visit visit) {
        YearInReview review = ReportRoutes.inReview(visit);
        ReportContent content = review.content();
        return visit.show(
                "municipality/report/outward.jte",
                new OutwardPage(
                        ReportRoutes.path(content),
                        content.teamName(),
                        content.year(),
                        review.approved(),
                        new ReportTables(visit, content, review.beside(), words(content), Audience.OUTSIDE).all(),
                        content.withheld().size(),
                        content.rule(),
                        content.hash(),
                        review.approved()
                                .map(report ->
                                        files(visit, review, report).published().hash())
                                .orElse(""),
                        content.areas().stream()
                                .filter(area -> area.lacksFollowUp(content.year()))
                                .map(ToldArea::heading)
                                .toList(),
                        ApprovingAnnualReports.whyNot(visit.actor(), content.year(), visit.today())
                                .map(why -> visit.say(why.sentence()))));
    }

    private Reply approve(Visit visit) {
        ReportContent content = ReportRoutes.inReview(visit).content();
        return visit.use(ApprovingAnnualReports.class)
                .handle(
                        visit.actor(),
                        new ApproveAnnualReport(
                                content.team().value(),
                                content.year(),
                                visit.form().text("read"),
                                visit.form().ticked("wordsRead")))
                .match(
                        approved -> visit.goTo(
                                ReportRoutes.path(content), Sentence.of("web.report.approve.done", visit.now())),
                        refusal -> refused(visit, refusal));
    }

    private Reply refused(Visit visit, CannotApproveReport refusal) {
        visit.form().refuse(refusal);
        return outward(visit);
    }

    private Page file(Function<ReportFiles, Reply> as) {
        return visit -> {
            YearInReview review = ReportRoutes.inReview(visit);
            Optional<ApprovedReport> approved = review.approved();
            if (approved.isEmpty()) {
                throw PageFault.conflict(Sentence.of("web.report.files.not-approved"));
            } else if (!approved.get().isIntact()) {
                throw PageFault.conflict(Sentence.of("web.report.approved.broken"));
            }
            return as.apply(files(visit, review, approved.get()));
        };
    }

    private ReportFiles files(Visit visit, YearInReview review, ApprovedReport report) {
        return new ReportFiles(visit, report, review.beside(), words(report.content()));
    }

    private TeamTexts words(ReportContent content) {
        return teams.find(content.team()).orElseThrow().blueprint().texts();
    }

    private static Reply schema(Visit visit) {
        return visit.download(
                PublishedReport.schema().getBytes(StandardCharsets.UTF_8),
                "application/schema+json; charset=utf-8",
                "arsrapport.schema.json");
    }
}
