package se.handslag.web.joint.extract;

import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.export.AskedBy;
import se.handslag.core.export.CannotExport;
import se.handslag.core.export.Export;
import se.handslag.core.export.ExportBasis;
import se.handslag.core.export.ExportFiles;
import se.handslag.core.export.ExportForm;
import se.handslag.core.export.WithheldPart;
import se.handslag.core.export.WithholdGround;
import se.handslag.core.export.Wording;
import se.handslag.core.export.draw.DrawUpExport;
import se.handslag.core.export.draw.DrawingUpExport;
import se.handslag.core.export.draw.HandOutExport;
import se.handslag.core.export.draw.HandingOutExport;
import se.handslag.core.export.review.ReviewingExport;
import se.handslag.core.export.withhold.ReleasePart;
import se.handslag.core.export.withhold.WithholdParts;
import se.handslag.core.export.withhold.WithholdingParts;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** All that the visitor's own authority holds on a person, for that person. */
public final class ExtractRoutes implements Routes {
    private static final String PATH = "/person/{case}/utdrag";
    private static final String CHAPTER = PATH + "/kapitel/{chapter}";
    private static final String API = "/api/person/{case}/extracts";

    @Override
    public void addTo(Site site) {
        site.personMenu("utdrag", "person.extract", 92);
        site.get(PATH, known(ExtractRoutes::show));
        site.post(PATH, known(ExtractRoutes::drawUp));
        site.get(CHAPTER, known(ExtractRoutes::chapter));
        site.post(CHAPTER, known(ExtractRoutes::withhold));
        site.post(CHAPTER + "/lamna-ut", known(ExtractRoutes::release));
        site.post(PATH + "/{extract}/{form}", known(ExtractRoutes::handOut));
        site.api(HandlerType.GET, API, known(ExtractRoutes::list));
        site.api(HandlerType.POST, API, known(ExtractRoutes::make));
        site.api(HandlerType.POST, API + "/{extract}/files/{form}", known(ExtractRoutes::handOut));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/extract/texts");
    }

    /** Whoever may not know of the person is told nothing else than about one who is not here, whatever is asked. */
    private static Page known(Page page) {
        return visit -> {
            visit.person();
            return page.answer(visit);
        };
    }

    private static String here(Visit visit) {
        return "/person/" + visit.caseId() + "/utdrag";
    }

    private static Wording wording(Visit visit) {
        return new Wording(visit.language(), key -> !visit.say(key).equals(key), visit::say);
    }

    /** A file that is not there is not there; whoever may not make an extract is told who may. */
    private static PageFault refused(CannotExport why) {
        return switch (why) {
            case NO_SUCH_CASE, NO_SUCH_CHAPTER, NO_SUCH_EXPORT -> PageFault.missing();
            case OF_ANOTHER_DAY, UNACCOUNTED -> PageFault.conflict(why.sentence());
            default -> PageFault.notAllowed(why.sentence());
        };
    }

    private static ReviewingExport.Review review(Visit visit) {
        return visit.use(ReviewingExport.class)
                .handle(visit.actor(), visit.caseId())
                .match(review -> review, why -> {
                    throw refused(why);
                });
    }

    private static Reply show(Visit visit) {
        ReviewingExport.Review review = review(visit);
        List<ExtractPage.Chapter> chapters = review.chapters().stream()
                .map(chapter -> chapter(visit, chapter, review))
                .toList();
        List<ExtractPage.DrawnUp> drawnUp = review.drawnUp().stream()
                .map(extract -> drawnUp(visit, extract))
                .toList();
        List<Choice> askers = Arrays.stream(AskedBy.values())
                .map(one -> new Choice(
                        one.code(),
                        visit.say("export.asked-by." + one.code()),
                        visit.say("export.asked-by." + one.code() + ".check")))
                .toList();
        List<Choice> bases = Arrays.stream(ExportBasis.values())
                .map(one -> Choice.of(one.code(), visit.say("export.basis." + one.code())))
                .toList();
        String law = StatuteBook.swedish()
                .inForce(LegalTopic.PARTYS_INSIGHT, visit.today())
                .cite();
        return visit.show("joint/extract/extract.jte", new ExtractPage(chapters, askers, bases, drawnUp, law));
    }

    private static ExtractPage.Chapter chapter(
            Visit visit, ReviewingExport.Chapter chapter, ReviewingExport.Review review) {
        List<WithheldPart> withheld = review.withheld().stream()
                .filter(part ->
                        part.caseId().equals(chapter.caseId()) && part.chapter().equals(chapter.table()))
                .toList();
        String heading = wording(visit).table(chapter.table());
        return new ExtractPage.Chapter(
                review.persons().size() == 1
                        ? heading
                        : visit.say("export.chapter", heading, place(review, chapter.caseId())),
                "/person/" + chapter.caseId() + "/utdrag/kapitel/" + chapter.table(),
                chapter.rows(),
                withheld.size(),
                withheld.stream().anyMatch(WithheldPart::isWholeChapter));
    }

    private static int place(ReviewingExport.Review review, CaseId caseId) {
        return review.persons().stream().map(file -> file.id()).toList().indexOf(caseId) + 1;
    }

    private static ExtractPage.DrawnUp drawnUp(Visit visit, ReviewingExport.DrawnUp drawnUp) {
        Export export = drawnUp.export();
        boolean today = Dates.day(export.by().at()).equals(visit.today());
        return new ExtractPage.DrawnUp(
                visit.moment(export.by().at()),
                export.by().name() + ", " + export.by().title(),
                visit.say("export.asked-by." + export.askedBy().code()),
                export.request(),
                export.partsWithheld(),
                today ? here(visit) + "/" + export.id() : "",
                drawnUp.files().stream()
                        .map(file -> visit.say(
                                "web.extract.file",
                                visit.say("export.form." + file.form().code()),
                                file.by().at(),
                                file.sha256().substring(0, 12)))
                        .toList());
    }

    private static Reply drawUp(Visit visit) {
        Form form = visit.form();
        Optional<AskedBy> askedBy = AskedBy.ofCode(form.text("asked-by"));
        Optional<ExportBasis> basis = ExportBasis.ofCode(form.text("basis"));
        if (askedBy.isEmpty()) {
            form.refuse("asked-by", Sentence.of("web.extract.asked-by.missing"));
        }
        if (basis.isEmpty()) {
            form.refuse("basis", Sentence.of("web.extract.basis.missing"));
        }
        if (askedBy.isEmpty() || basis.isEmpty()) {
            return show(visit);
        }
        DrawUpExport command = new DrawUpExport(
                visit.caseId(),
                askedBy.get(),
                form.text("asker"),
                form.text("seen"),
                basis.get(),
                form.text("request"),
                form.ticked("reviewed"));
        return visit.use(DrawingUpExport.class)
                .handle(visit.actor(), command)
                .match(done -> visit.goTo(here(visit), Sentence.of("web.extract.done")), why -> {
                    form.refuse(why);
                    return show(visit);
                });
    }

    private static Reply chapter(Visit visit) {
        int from = visit.query("fran")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        String table = visit.path("chapter");
        ReviewingExport.Rows rows = visit.use(ReviewingExport.class)
                .rows(visit.actor(), visit.caseId(), table, from, wording(visit))
                .match(found -> found, why -> {
                    throw refused(why);
                });
        int[] number = {from};
        List<ExtractPage.Row> shown = rows.rows().stream()
                .map(row -> new ExtractPage.Row(
                        row.key(),
                        ++number[0],
                        row.said(),
                        rows.withheld().stream().anyMatch(part -> part.row().equals(row.key()))))
                .toList();
        return visit.show(
                "joint/extract/chapter.jte",
                new ExtractPage.Rows(
                        wording(visit).table(table),
                        shown,
                        rows.more() ? visit.here() + "?fran=" + (from + ReviewingExport.AT_ONCE) : "",
                        WithholdGround.openTo(visit.actor().employer().kind()).stream()
                                .map(ground ->
                                        Choice.of(ground.code(), visit.say("web.extract.ground." + ground.code())))
                                .toList(),
                        rows.withheld().stream()
                                .map(part -> withheld(visit, part))
                                .toList()));
    }

    private static ExtractPage.Withheld withheld(Visit visit, WithheldPart part) {
        return new ExtractPage.Withheld(
                part.id().toString(),
                part.isWholeChapter(),
                visit.say("web.extract.ground." + part.ground().code()),
                part.law(),
                part.reason(),
                part.by().name() + ", " + visit.date(Dates.day(part.by().at())));
    }

    private static Reply withhold(Visit visit) {
        Form form = visit.form();
        Optional<WithholdGround> ground = WithholdGround.ofCode(form.text("ground"));
        boolean whole = form.ticked("whole");
        List<String> rows = form.all("rows");
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("web.extract.ground.missing"));
        }
        if (!whole && rows.isEmpty()) {
            form.refuse("rows", Sentence.of("export.cannot-withhold.no-such-part"));
        }
        if (form.faulty()) {
            return chapter(visit);
        }
        WithholdParts command = new WithholdParts(
                visit.caseId(),
                visit.path("chapter"),
                whole ? new LinkedHashSet<>() : new LinkedHashSet<>(rows),
                ground.orElseThrow(),
                form.text("reason"));
        return visit.use(WithholdingParts.class)
                .handle(visit.actor(), command)
                .match(
                        done -> visit.goTo(
                                here(visit) + "/kapitel/" + visit.path("chapter"), Sentence.of("web.extract.withheld")),
                        why -> {
                            form.refuse(why);
                            return chapter(visit);
                        });
    }

    private static Reply release(Visit visit) {
        return visit.use(WithholdingParts.class)
                .handle(
                        visit.actor(),
                        new ReleasePart(
                                visit.caseId(),
                                visit.form().id("part").orElseThrow(PageFault::missing),
                                visit.form().text("why")))
                .match(
                        done -> visit.goTo(
                                here(visit) + "/kapitel/" + visit.path("chapter"), Sentence.of("web.extract.released")),
                        why -> {
                            visit.form().refuse("", why.sentence());
                            return chapter(visit);
                        });
    }

    private static Reply handOut(Visit visit) {
        ExportForm form = ExportForm.ofCode(visit.path("form")).orElseThrow(PageFault::missing);
        ExportFiles.Made made = visit.use(HandingOutExport.class)
                .handle(visit.actor(), new HandOutExport(visit.caseId(), visit.pathId("extract"), form), wording(visit))
                .match(done -> done, why -> {
                    throw refused(why);
                });
        return visit.download(made.file().open(), made.mediaType(), made.name());
    }

    /** An extract as a program reads it. */
    public record Made(String id, String askedBy, String basis, String request, String madeAt, int partsWithheld) {
        static Made of(Export export) {
            return new Made(
                    export.id().toString(),
                    export.askedBy().code(),
                    export.basis().code(),
                    export.request(),
                    export.by().at().toString(),
                    export.partsWithheld());
        }
    }

    private static Reply list(Visit visit) {
        return visit.json(review(visit).drawnUp().stream()
                .map(drawnUp -> Made.of(drawnUp.export()))
                .toList());
    }

    private static Reply make(Visit visit) {
        DrawUpExport command = visit.command(DrawUpExport.class, Map.of("caseId", visit.caseId()));
        return visit.use(DrawingUpExport.class)
                .handle(visit.actor(), command)
                .match(export -> visit.made(Made.of(export), "/api/person/" + visit.caseId() + "/extracts"), why -> {
                    if (why == CannotExport.NO_SUCH_CASE) {
                        throw PageFault.missing();
                    }
                    return visit.refused(why);
                });
    }
}
