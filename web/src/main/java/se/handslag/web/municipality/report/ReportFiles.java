package se.handslag.web.municipality.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.casework.Dates;
import se.handslag.core.document.Block;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.WorkbookPrinter;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.municipality.approve.PublishedReport;
import se.handslag.reporting.municipality.approve.YearBeside;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** An approved report as the files that leave the house. */
final class ReportFiles {
    private final Visit visit;
    private final ApprovedReport report;
    private final ReportTables tables;

    ReportFiles(Visit visit, ApprovedReport report, List<YearBeside> beside, TeamTexts team) {
        this.visit = visit;
        this.report = report;
        this.tables = new ReportTables(visit, report.content(), beside, team, Audience.OUTSIDE);
    }

    Reply csv() {
        return visit.download(CsvPrinter.print(tables.lines()), CsvPrinter.MEDIA_TYPE, name("csv"));
    }

    Reply workbook() {
        return visit.download(WorkbookPrinter.print(tables.all()), WorkbookPrinter.MEDIA_TYPE, name("xlsx"));
    }

    Reply json() {
        byte[] text = published().text().getBytes(StandardCharsets.UTF_8);
        return visit.download(text, "application/json; charset=utf-8", name("json"));
    }

    /** Dated as of the approval. */
    Reply pdf() {
        Instant made = report.approved().at();
        int fewest = report.content().rule().fewest();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Summary(List.of(
                new Block.Fact(
                        visit.say("web.report.approved.label"),
                        visit.say(
                                "web.report.approved.by",
                                report.approved().name(),
                                report.approved().title(),
                                Dates.day(made))),
                new Block.Fact(
                        visit.say("web.report.small"),
                        visit.say(
                                "web.report.small.rule",
                                fewest,
                                report.content().rule().fewestForShares())),
                new Block.Fact(visit.say("web.report.hash"), published().hash()))));
        blocks.addAll(tables.all());
        Document document = new Document(
                report.content().teamName() + ": "
                        + visit.say(
                                "web.report.title",
                                Integer.toString(report.content().year())),
                visit.language(),
                report.content().team() + " " + report.content().year(),
                report.content().teamName(),
                blocks);
        return visit.download(
                PdfPrinter.print(document, PrintStyle.REPORT_1, made), PdfPrinter.MEDIA_TYPE, name("pdf"));
    }

    PublishedReport published() {
        return PublishedReport.of(report, Dates.SWEDEN);
    }

    private String name(String ending) {
        return report.content().team() + "-" + report.content().year() + "." + ending;
    }
}
