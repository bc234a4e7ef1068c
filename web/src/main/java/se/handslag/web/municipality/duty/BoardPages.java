package se.handslag.web.municipality.duty;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.Block;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.Table;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.board.DelegatedDecision;
import se.handslag.decisions.municipality.board.DelegatedDecisions.DecisionPlace;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions.Listed;
import se.handslag.decisions.municipality.board.ReportToTheBoard;
import se.handslag.decisions.municipality.board.ReportingToTheBoard;
import se.handslag.decisions.municipality.quarter.YearQuarter;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Decisions made on delegation, and the report of them to the board. */
final class BoardPages {
    static final String HERE = "/forvaltning/delegationsbeslut";

    private static final String NOT_REPORTED = "oanmalda";

    void addTo(Site site) {
        site.get(HERE, BoardPages::list);
        site.post(HERE, BoardPages::report);
        site.get(HERE + "/lista.csv", BoardPages::csv);
        site.get(HERE + "/lista.pdf", BoardPages::pdf);
    }

    /** Which decisions an address asks for. */
    private static Which which(Visit visit) {
        LocalDate from = day(visit, "from").orElse(YearQuarter.of(visit.today()).firstDay());
        LocalDate to = day(visit, "to").orElse(visit.today());
        boolean onlyNotReported = visit.query(NOT_REPORTED).isPresent();
        return new Which(new Period(from, to.isBefore(from) ? from : to), "", onlyNotReported);
    }

    private static Optional<LocalDate> day(Visit visit, String name) {
        try {
            return visit.query(name).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            // A mistyped day is as no day: the page then shows the days it chose, and they can be changed there.
            return Optional.empty();
        }
    }

    private static Optional<DecisionPlace> place(Visit visit) {
        try {
            return visit.query("efter").map(text -> text.split("_")).map(parts -> {
                if (parts.length != 2) {
                    throw PageFault.missing();
                }
                return new DecisionPlace(LocalDate.parse(parts[0]), DecisionId.parse(parts[1]));
            });
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw PageFault.missing();
        }
    }

    private static Reply list(Visit visit) {
        return page(visit, which(visit));
    }

    private static Reply page(Visit visit, Which which) {
        Listed listed = visit.use(ListingDelegatedDecisions.class).page(visit.actor(), which, place(visit));
        Listing listing = new Listing(
                new Table(
                        caption(visit, which),
                        DutyTables.delegatedColumns(visit),
                        listed.rows().stream()
                                .map(row -> DutyTables.row(visit, row))
                                .toList()),
                listed.rows().stream().map(BoardPages::link).toList());
        String query = query(which);
        return visit.show(
                "municipality/duty/delegated.jte",
                new DelegatedPage(
                        which,
                        listing,
                        listed,
                        HERE + "/lista.csv" + query,
                        HERE + "/lista.pdf" + query,
                        listed.next()
                                .map(next -> HERE + query + "&efter=" + next.day() + "_" + next.id())
                                .orElse(""),
                        listed.boards().stream()
                                .map(board -> Choice.of(board, board))
                                .toList()));
    }

    private static String link(DelegatedDecision decision) {
        return "/person/" + decision.caseId() + "/beslut/" + decision.id();
    }

    private static String query(Which which) {
        return "?from=" + which.days().from() + "&to=" + which.days().to()
                + (which.onlyNotReported() ? "&" + NOT_REPORTED + "=yes" : "");
    }

    private static String caption(Visit visit, Which which) {
        return visit.say(
                which.onlyNotReported() ? "web.duty.board.caption.not" : "web.duty.board.caption",
                which.days().from(),
                which.days().to());
    }

    private static Reply csv(Visit visit) {
        Which which = which(visit);
        byte[] file = visit.use(ListingDelegatedDecisions.class).all(visit.actor(), which, rows -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CsvPrinter.print(DutyTables.delegatedColumns(visit), rows.map(row -> DutyTables.row(visit, row)), bytes);
            return bytes.toByteArray();
        });
        return visit.download(file, CsvPrinter.MEDIA_TYPE, name(which) + ".csv");
    }

    private static Reply pdf(Visit visit) {
        Which which = which(visit);
        List<List<String>> rows = visit.use(ListingDelegatedDecisions.class)
                .all(visit.actor(), which, all -> all.map(row -> DutyTables.row(visit, row))
                        .toList());
        Document document = new Document(
                visit.say("web.duty.board"),
                visit.language(),
                "",
                visit.say("web.duty.footer"),
                List.of(new Table(caption(visit, which), DutyTables.delegatedColumns(visit), rows), note(visit)));
        return visit.download(
                PdfPrinter.print(document, PrintStyle.REPORT_1, visit.now()),
                PdfPrinter.MEDIA_TYPE,
                name(which) + ".pdf");
    }

    private static Block note(Visit visit) {
        return new Block.Paragraph(visit.say("web.duty.board.note"));
    }

    /** The name of the file tells nothing of anyone. */
    private static String name(Which which) {
        return "delegationsbeslut-" + which.days().from() + "-" + which.days().to();
    }

    private static Reply report(Visit visit) {
        var form = visit.form();
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.duty.board.from.missing"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.duty.board.to.missing"));
        String board = form.required("board", Sentence.of("web.duty.board.board.missing"));
        String meeting = form.required("meeting", Sentence.of("web.duty.board.meeting.missing"));
        Which days =
                from.isPresent() && to.filter(day -> !day.isBefore(from.get())).isPresent()
                        ? new Which(new Period(from.get(), to.get()), "", true)
                        : which(visit);
        if (form.faulty()) {
            return page(visit, days);
        }
        return visit.use(ReportingToTheBoard.class)
                .handle(visit.actor(), new ReportToTheBoard(board, from.orElseThrow(), to.orElseThrow(), meeting))
                .match(
                        report -> visit.goTo(
                                HERE + query(new Which(report.days(), "", false)),
                                Sentence.of("web.duty.board.done", report.decisions(), report.meeting())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, days);
                        });
    }
}
