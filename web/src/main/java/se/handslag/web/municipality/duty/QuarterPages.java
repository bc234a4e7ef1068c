package se.handslag.web.municipality.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Signature;
import se.handslag.core.document.Block;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.Table;
import se.handslag.decisions.municipality.quarter.CannotReportQuarter;
import se.handslag.decisions.municipality.quarter.CouncilStatistics;
import se.handslag.decisions.municipality.quarter.DrawingUpQuarterlyReports;
import se.handslag.decisions.municipality.quarter.QuarterlyReport;
import se.handslag.decisions.municipality.quarter.ReportEntry;
import se.handslag.decisions.municipality.quarter.SendQuarterlyReport;
import se.handslag.decisions.municipality.quarter.SendingQuarterlyReport;
import se.handslag.decisions.municipality.quarter.YearQuarter;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The quarterly report of decisions that are not carried out, and the numbers to the council. */
final class QuarterPages {
    static final String HERE = "/forvaltning/ej-verkstallda";

    private static final String ONE = HERE + "/{quarter}";

    void addTo(Site site) {
        site.get(HERE, QuarterPages::latest);
        site.get(ONE, QuarterPages::report);
        site.post(ONE, QuarterPages::send);
        site.get(ONE + "/rapport.csv", QuarterPages::csv);
        site.get(ONE + "/rapport.pdf", QuarterPages::pdf);
        site.get(ONE + "/statistik", QuarterPages::statistics);
        site.get(ONE + "/statistik/siffror.csv", QuarterPages::statisticsCsv);
        site.get(ONE + "/statistik/siffror.pdf", QuarterPages::statisticsPdf);
    }

    /** The quarter whose report is owed by the one who looks. */
    static Optional<YearQuarter> owed(Visit visit) {
        return visit.use(DrawingUpQuarterlyReports.class).owed(visit.actor());
    }

    private static YearQuarter quarter(Visit visit) {
        return YearQuarter.parse(visit.path("quarter")).orElseThrow(PageFault::missing);
    }

    private static Reply latest(Visit visit) {
        return visit.goTo(HERE + "/" + YearQuarter.of(visit.today()).previous());
    }

    private static QuarterlyReport drawnUp(Visit visit) {
        return orFault(visit.use(DrawingUpQuarterlyReports.class).handle(visit.actor(), quarter(visit)));
    }

    private static CouncilStatistics numbers(Visit visit) {
        return orFault(visit.use(DrawingUpQuarterlyReports.class).statistics(visit.actor(), quarter(visit)));
    }

    private static <T> T orFault(Outcome<T, CannotReportQuarter> outcome) {
        return outcome.match(done -> done, refusal -> {
            throw refusal == CannotReportQuarter.NOT_HEAD_OF_SERVICE
                    ? PageFault.notAllowed(refusal.sentence())
                    : PageFault.conflict(refusal.sentence());
        });
    }

    private static Reply report(Visit visit) {
        return page(visit, drawnUp(visit));
    }

    private static Reply page(Visit visit, QuarterlyReport report) {
        YearQuarter quarter = report.quarter();
        YearQuarter next = YearQuarter.of(quarter.lastDay().plusDays(1));
        return visit.show(
                "municipality/duty/quarter.jte",
                new QuarterPage(
                        report,
                        new Listing(
                                table(visit, report),
                                report.entries().stream()
                                        .map(QuarterPages::link)
                                        .toList()),
                        HERE + "/" + quarter,
                        HERE + "/" + quarter.previous(),
                        next.firstDay().isAfter(visit.today()) ? "" : HERE + "/" + next,
                        SendingQuarterlyReport.whyNot(report, visit.actor(), visit.today())));
    }

    private static String link(ReportEntry entry) {
        return "/person/" + entry.caseId() + "/beslut/" + entry.decision() + "/verkstallighet";
    }

    private static Table table(Visit visit, QuarterlyReport report) {
        return new Table(
                visit.say(
                        "web.duty.quarter.caption",
                        report.quarter().number(),
                        Integer.toString(report.quarter().year())),
                DutyTables.reportColumns(visit),
                report.entries().stream()
                        .map(entry -> DutyTables.row(visit, entry))
                        .toList());
    }

    private static Reply send(Visit visit) {
        YearQuarter quarter = quarter(visit);
        return visit.use(SendingQuarterlyReport.class)
                .handle(
                        visit.actor(),
                        new SendQuarterlyReport(quarter, visit.form().text("read")))
                .match(sent -> visit.goTo(HERE + "/" + quarter, Sentence.of("web.duty.quarter.done")), refusal -> {
                    visit.form().refuse(refusal);
                    return page(visit, drawnUp(visit));
                });
    }

    private static Reply csv(Visit visit) {
        return visit.download(
                CsvPrinter.print(table(visit, drawnUp(visit))), CsvPrinter.MEDIA_TYPE, name(visit) + ".csv");
    }

    private static Reply pdf(Visit visit) {
        QuarterlyReport report = drawnUp(visit);
        return visit.download(
                print(visit, visit.say("web.duty.quarter"), report, List.of(table(visit, report))),
                PdfPrinter.MEDIA_TYPE,
                name(visit) + ".pdf");
    }

    private static Reply statistics(Visit visit) {
        CouncilStatistics numbers = numbers(visit);
        return visit.show(
                "municipality/duty/statistics.jte",
                new StatisticsPage(
                        numbers.report().quarter(),
                        numbers.report().sent(),
                        DutyTables.statistics(visit, numbers),
                        HERE + "/" + numbers.report().quarter()));
    }

    private static Reply statisticsCsv(Visit visit) {
        return visit.download(
                CsvPrinter.print(DutyTables.statistics(visit, numbers(visit))),
                CsvPrinter.MEDIA_TYPE,
                name(visit) + "-statistik.csv");
    }

    private static Reply statisticsPdf(Visit visit) {
        CouncilStatistics numbers = numbers(visit);
        return visit.download(
                print(
                        visit,
                        visit.say("web.duty.statistics"),
                        numbers.report(),
                        List.of(
                                DutyTables.statistics(visit, numbers),
                                new Block.Paragraph(visit.say("web.duty.statistics.small")))),
                PdfPrinter.MEDIA_TYPE,
                name(visit) + "-statistik.pdf");
    }

    /** What was sent is printed as of then, so that it is the same file whenever it is taken out. */
    private static byte[] print(Visit visit, String title, QuarterlyReport report, List<Block> blocks) {
        Instant made = report.sent().map(Signature::at).orElseGet(visit::now);
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(visit.say("web.duty.quarter.which"), which(visit, report.quarter())));
        facts.add(new Block.Fact(visit.say("web.duty.law"), report.law()));
        facts.add(new Block.Fact(
                visit.say("web.duty.quarter.sent"),
                report.sent()
                        .map(by -> by.name() + ", " + by.title() + ", " + visit.moment(by.at()))
                        .orElseGet(() -> visit.say("web.duty.quarter.draft"))));
        List<Block> all = new ArrayList<>();
        all.add(new Block.Summary(facts));
        all.addAll(blocks);
        return PdfPrinter.print(
                new Document(title, visit.language(), report.quarter().toString(), visit.say("web.duty.footer"), all),
                PrintStyle.REPORT_1,
                made);
    }

    private static String which(Visit visit, YearQuarter quarter) {
        return visit.say("web.duty.quarter.name", quarter.number(), Integer.toString(quarter.year()));
    }

    private static String name(Visit visit) {
        return "ej-verkstallda-" + quarter(visit);
    }
}
