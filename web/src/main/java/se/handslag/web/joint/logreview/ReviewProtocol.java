package se.handslag.web.joint.logreview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.handslag.core.audit.review.LogJudgement;
import se.handslag.core.audit.review.LogReview;
import se.handslag.core.audit.review.ReadingLogReviews;
import se.handslag.core.audit.review.ReadingLogReviews.Looked;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.Table;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** The protocol of a review on paper. It names staff, and tells files apart by the end of their number and not by name. */
final class ReviewProtocol {
    private static final int SHOWN = 8;

    private final Visit visit;
    private final LogReview review;
    private final List<Looked> accesses;

    ReviewProtocol(Visit visit, ReadingLogReviews.One one) {
        this.visit = visit;
        this.review = one.review();
        this.accesses = one.accesses();
    }

    /** As of when it was ended, so that it is the same file whenever it is taken out. */
    Reply download() {
        Instant made = review.ended().map(Signature::at).orElseGet(visit::now);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Summary(List.of(
                fact("web.logreview.period", visit.say("web.logreview.from-to", review.from(), review.to())),
                fact("web.logreview.in-period", inPeriod(visit, review)),
                fact(
                        "web.logreview.lot",
                        visit.say("web.logreview.lot.said", review.size(), Long.toString(review.seed()))),
                fact("web.logreview.drawn", signed(review.drawn())),
                fact(
                        "web.logreview.ended",
                        review.ended().map(this::signed).orElseGet(() -> visit.say("web.logreview.not-ended"))))));
        blocks.add(new Block.Paragraph(visit.say("web.logreview.always")));
        blocks.add(new Block.Points(Arrays.stream(LogJudgement.values())
                .map(judgement -> visit.say("log.judgement." + judgement.code()) + ": "
                        + accesses.stream()
                                .flatMap(looked -> looked.access().latest().stream())
                                .filter(judged -> judged.judgement() == judgement)
                                .count())
                .toList()));
        blocks.add(table());
        return visit.download(
                PdfPrinter.print(
                        new Document(
                                visit.say("web.logreview.protocol"),
                                visit.language(),
                                review.id().toString(),
                                visit.say("web.logreview.footer"),
                                blocks),
                        PrintStyle.REPORT_1,
                        made),
                PdfPrinter.MEDIA_TYPE,
                "loggkontroll-" + review.to() + ".pdf");
    }

    static String inPeriod(Visit visit, LogReview review) {
        return review.lines() >= LogReview.MANY
                ? visit.say("web.logreview.lines.many", LogReview.MANY)
                : visit.say("web.logreview.lines", review.lines());
    }

    /** What tells a file from the others. */
    static String number(CaseId caseId) {
        String whole = caseId.toString();
        return whole.substring(whole.length() - SHOWN);
    }

    private Block.Fact fact(String label, String value) {
        return new Block.Fact(visit.say(label), value);
    }

    private String signed(Signature by) {
        return by.name() + ", " + by.title() + ", " + visit.moment(by.at());
    }

    private Table table() {
        return new Table(
                visit.say("web.logreview.accesses"),
                List.of(
                        Table.Column.ofWords(visit.say("web.logreview.day")),
                        Table.Column.ofWords(visit.say("web.logreview.who")),
                        Table.Column.ofWords(visit.say("web.logreview.file")),
                        Table.Column.ofWords(visit.say("web.logreview.reason")),
                        Table.Column.ofWords(visit.say("web.logreview.judgement"))),
                accesses.stream().map(this::row).toList());
    }

    private List<String> row(Looked looked) {
        return List.of(
                visit.dates().table(looked.access().day()),
                looked.access().name() + ", " + looked.access().unit(),
                looked.access().caseId().map(ReviewProtocol::number).orElse("–"),
                visit.say("log.review.reason." + looked.access().reason().code()),
                looked.access()
                        .latest()
                        .map(judged ->
                                visit.say("log.judgement." + judged.judgement().code())
                                        + (judged.note().isEmpty() ? "" : ": " + judged.note()) + " ("
                                        + judged.by().name() + ")")
                        .orElse("–"));
    }
}
