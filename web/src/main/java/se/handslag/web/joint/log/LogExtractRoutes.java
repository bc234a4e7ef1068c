package se.handslag.web.joint.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.extract.CannotExtractLog;
import se.handslag.core.audit.extract.ExtractLog;
import se.handslag.core.audit.extract.ExtractingLog;
import se.handslag.core.audit.extract.Naming;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.Block;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.Table;
import se.handslag.web.joint.log.FoldedLog.Deed;
import se.handslag.web.joint.log.FoldedLog.Row;
import se.handslag.web.joint.log.FoldedLog.Why;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The person's extract from the log: on the page, as PDF and as CSV, all three from the same rows.
 *
 * <p>The head of service finds the same under their own index, where it opens also when the file itself does not.
 */
public final class LogExtractRoutes implements Routes {
    private static final String UNDER_PERSON = "/person/{case}/logg/utdrag";
    private static final String OFFICE = "/forvaltning/loggutdrag";
    private static final String BY_OFFICE = OFFICE + "/{case}";
    private static final String FROM = "from";
    private static final String TO = "to";
    /** A table on paper holds no more. */
    private static final int ROWS_IN_A_TABLE = 1_000;

    /**
     * What the page shows.
     *
     * @param refusal why nothing is shown, if nothing is
     * @param path where the page is, without what is asked for
     * @param query what is asked for
     */
    public record ExtractPage(
            LocalDate from,
            LocalDate to,
            List<Row> rows,
            Optional<CannotExtractLog> refusal,
            String path,
            String query) {}

    @Override
    public void addTo(Site site) {
        site.get(UNDER_PERSON, visit -> page(visit, "joint/log/extract.jte"));
        site.get(UNDER_PERSON + "/utdrag.pdf", LogExtractRoutes::pdf);
        site.get(UNDER_PERSON + "/utdrag.csv", LogExtractRoutes::csv);
        site.administration(OFFICE, "web.log.extract.office", 85, LogExtractRoutes::isHead);
        site.get(OFFICE, LogExtractRoutes::office);
        site.post(OFFICE, LogExtractRoutes::find);
        site.get(BY_OFFICE, visit -> page(visit, "joint/log/extractByOffice.jte"));
        site.get(BY_OFFICE + "/utdrag.pdf", LogExtractRoutes::pdf);
        site.get(BY_OFFICE + "/utdrag.csv", LogExtractRoutes::csv);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    private static boolean isHead(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE);
    }

    private static Visit onlyTheHead(Visit visit) {
        if (!isHead(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("web.log.extract.office.cannot"));
        }
        return visit;
    }

    private static Reply office(Visit visit) {
        return onlyTheHead(visit).show("joint/log/office.jte");
    }

    private static Reply find(Visit visit) {
        onlyTheHead(visit);
        String written = visit.form().text("case");
        try {
            return visit.goTo(OFFICE + "/" + CaseId.parse(written.strip()));
        } catch (IllegalArgumentException e) {
            visit.form().refuse("case", Sentence.of("web.log.extract.case.wrong"));
            return visit.show("joint/log/office.jte");
        }
    }

    private static Reply page(Visit visit, String template) {
        LocalDate from = from(visit);
        LocalDate to = to(visit);
        visit.form().prefill(FROM, from.toString());
        visit.form().prefill(TO, to.toString());
        String query = "?" + FROM + "=" + from + "&" + TO + "=" + to;
        return extract(visit, from, to)
                .match(
                        lines -> visit.show(
                                template,
                                new ExtractPage(from, to, rows(visit, lines), Optional.empty(), visit.here(), query)),
                        refusal -> visit.show(
                                template,
                                new ExtractPage(from, to, List.of(), Optional.of(refusal), visit.here(), query)));
    }

    private static Outcome<List<AccessLogLine>, CannotExtractLog> extract(Visit visit, LocalDate from, LocalDate to) {
        Outcome<List<AccessLogLine>, CannotExtractLog> outcome =
                visit.use(ExtractingLog.class).handle(visit.actor(), new ExtractLog(visit.caseId(), from, to));
        if (outcome.equals(Outcome.refused(CannotExtractLog.NO_SUCH_FILE))) {
            throw PageFault.missing();
        }
        return outcome;
    }

    private static LocalDate from(Visit visit) {
        return day(visit, FROM).orElseGet(() -> visit.today().minusYears(1));
    }

    private static LocalDate to(Visit visit) {
        return day(visit, TO).orElseGet(visit::today);
    }

    private static Optional<LocalDate> day(Visit visit, String name) {
        try {
            return visit.query(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            // Whoever mistyped an address is shown the usual period.
            return Optional.empty();
        }
    }

    private static List<Row> rows(Visit visit, List<AccessLogLine> lines) {
        return FoldedLog.of(
                visit,
                lines,
                line -> Naming.CHOSEN == Naming.NAME_TOO ? line.title() + ", " + line.name() : line.title());
    }

    private static List<Row> asked(Visit visit) {
        return extract(visit, from(visit), to(visit)).match(lines -> rows(visit, lines), refusal -> {
            throw PageFault.conflict(refusal.sentence());
        });
    }

    private static Table table(Visit visit, List<Row> rows) {
        return new Table(
                visit.say("web.log.extract.caption"),
                List.of(
                        Table.Column.ofWords(visit.say("web.log.at")),
                        Table.Column.ofWords(visit.say("web.log.unit")),
                        Table.Column.ofWords(visit.say("web.log.extract.title")),
                        Table.Column.ofWords(visit.say("web.log.what")),
                        Table.Column.ofWords(visit.say("web.log.extract.why"))),
                rows.stream()
                        .map(row -> List.of(
                                row.at(),
                                row.unit(),
                                row.who(),
                                joined(row.acts().stream()
                                        .map(deed -> what(visit, deed))
                                        .toList()),
                                joined(row.whys().stream()
                                        .map(LogExtractRoutes::why)
                                        .toList())))
                        .toList());
    }

    private static String what(Visit visit, Deed deed) {
        return deed.refused() ? deed.what() + " (" + visit.say("web.log.refused") + ")" : deed.what();
    }

    private static String why(Why why) {
        return why.said().isEmpty() ? why.ground() : why.ground() + ": " + why.said();
    }

    private static String joined(List<String> words) {
        return String.join(
                "; ", words.stream().distinct().filter(word -> !word.isEmpty()).toList());
    }

    private static Reply csv(Visit visit) {
        return visit.download(CsvPrinter.print(table(visit, asked(visit))), CsvPrinter.MEDIA_TYPE, "loggutdrag.csv");
    }

    private static Reply pdf(Visit visit) {
        List<Row> rows = asked(visit);
        Instant made = visit.now();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Summary(List.of(
                new Block.Fact(visit.say("web.log.extract.case"), visit.caseId().toString()),
                new Block.Fact(
                        visit.say("web.log.extract.period"),
                        visit.say("web.log.extract.from-to", from(visit), to(visit))),
                new Block.Fact(visit.say("web.log.extract.made"), visit.moment(made)))));
        blocks.add(new Block.Paragraph(visit.say("web.log.extract.about." + owner(visit))));
        for (int from = 0; from < rows.size(); from += ROWS_IN_A_TABLE) {
            blocks.add(table(visit, rows.subList(from, Math.min(rows.size(), from + ROWS_IN_A_TABLE))));
        }
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(visit.say("web.log.extract.none")));
        }
        return visit.download(
                PdfPrinter.print(
                        new Document(
                                visit.say("web.log.extract"),
                                visit.language(),
                                visit.caseId().toString(),
                                visit.say("web.log.extract.footer"),
                                blocks),
                        PrintStyle.REPORT_1,
                        made),
                PdfPrinter.MEDIA_TYPE,
                "loggutdrag.pdf");
    }

    private static String owner(Visit visit) {
        return visit.owner().name().toLowerCase(Locale.ROOT);
    }
}
