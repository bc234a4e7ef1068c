package se.handslag.fhir.joint.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.handslag.core.export.Wording;
import se.handslag.fhir.joint.bundle.CannotExportFhir;
import se.handslag.fhir.joint.bundle.ExportFhir;
import se.handslag.fhir.joint.bundle.ExportingFhir;
import se.handslag.fhir.joint.bundle.FhirFile;
import se.handslag.web.shell.AskPage;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Takes the visitor's own authority's record of a person out as FHIR. The program that has the pages finds it by itself. */
public final class FhirRoutes implements Routes {
    private static final String PART = "fhir";
    private static final int ORDER = 93;

    @Override
    public void addTo(Site site) {
        site.personMenu(PART, "person.fhir", ORDER);
        site.get("/person/{case}/fhir", known(FhirRoutes::show));
        site.post("/person/{case}/fhir", known(FhirRoutes::takeOut));
        site.apiPost("/api/person/{case}/fhir", known(FhirRoutes::forProgram));
    }

    /** Whoever may not know of the person is told nothing else than about one who is not here, whatever is asked. */
    private static Page known(Page page) {
        return visit -> {
            visit.person();
            return page.answer(visit);
        };
    }

    private static Reply show(Visit visit) {
        return visit.use(ExportingFhir.class)
                .isWhole(visit.actor(), visit.caseId())
                .match(
                        isWhole -> show(visit, isWhole ? "" : visit.say("web.fhir.part"), "purpose"),
                        why -> show(visit, why));
    }

    /** What stands in the way of anyone is said on the page itself, which then asks for nothing. */
    private static Reply show(Visit visit, CannotExportFhir why) {
        return switch (why) {
            case NO_SUCH_CASE -> throw PageFault.missing();
            case NOT_YOURS -> throw PageFault.notAllowed(why.sentence());
            default -> show(visit, visit.say(why.sentence()), "");
        };
    }

    private static Reply show(Visit visit, String warning, String field) {
        return visit.show(
                "person/ask.jte",
                new AskPage(
                        PART,
                        visit.say("web.fhir.title"),
                        warning,
                        List.of(
                                visit.say("web.fhir.about"),
                                visit.say("web.fhir.not-in-it"),
                                visit.say("web.fhir.not-to-others")),
                        field,
                        visit.say("web.fhir.purpose"),
                        visit.say("web.fhir.purpose.hint"),
                        visit.say("web.fhir.do")));
    }

    private static Reply takeOut(Visit visit) {
        Form form = visit.form();
        return visit.use(ExportingFhir.class)
                .handle(visit.actor(), new ExportFhir(visit.caseId(), form.text("purpose")), wording(visit))
                .match(file -> download(visit, file), why -> {
                    if (why.field().isEmpty()) {
                        return show(visit, why);
                    }
                    form.refuse(why);
                    return show(visit);
                });
    }

    private static Reply forProgram(Visit visit) {
        ExportFhir command = visit.command(ExportFhir.class, Map.of("caseId", visit.caseId()));
        return visit.use(ExportingFhir.class)
                .handle(visit.actor(), command, wording(visit))
                .match(file -> download(visit, file), visit::refused);
    }

    private static Reply download(Visit visit, FhirFile file) {
        return visit.download(file.json().getBytes(StandardCharsets.UTF_8), FhirFile.MEDIA_TYPE, file.name());
    }

    private static Wording wording(Visit visit) {
        return new Wording(visit.language(), key -> !visit.say(key).equals(key), visit::say);
    }
}
