package se.handslag.web.shell;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.casework.Sentence;

/** Every component on pages of its own, and pages that go wrong in each way. */
public final class GalleryRoutes implements Routes {
    static final CaseId KIM = CaseId.parse("01890a5d-ac96-774b-bcce-b302099a8057");

    /** What the gallery's page shows. */
    public record Gallery(List<Choice> kinds, BarChart chart, LocalDate today) {}

    public static final String KIM_ID = KIM.toString();

    static final PersonLines PERSONS = (visit, caseId) -> caseId.equals(KIM)
            ? Optional.of(new PersonLine(
                    KIM,
                    "Kim Åkesson",
                    Optional.of(24),
                    "20020314-••••",
                    Optional.of(Sentence.of("gallery.contact")),
                    List.of(
                            new PersonLine.Coordinator(Owner.MUNICIPALITY, "Sara Lind"),
                            new PersonLine.Coordinator(Owner.REGION, "Nils Ek")),
                    Optional.of(LocalDate.of(2026, 11, 30)),
                    List.of(
                            Mark.of(Mark.Kind.PROTECTED, "gallery.protected"),
                            Mark.of(Mark.Kind.INFO, "gallery.crisisplan"))))
            : Optional.empty();

    private record Asked(String name, LocalDate day) {}

    @Override
    public void addTo(Site site) {
        site.menu("/", "nav.today", 10)
                .menu("/personer", "nav.persons", 20)
                .menu("/inflode", "nav.inflow", 30)
                .menu("/uppgifter", "nav.tasks", 40)
                .menu("/rapporter", "nav.reports", 60);
        site.administration("/inflode", "gallery.duties", 20, actor -> true)
                .administration("/personer", "gallery.first", 10, actor -> actor.may(Mandate.HEAD_OF_SERVICE))
                .administration("/uppgifter", "gallery.hidden", 30, actor -> actor.may(Mandate.ADMINISTRATOR));
        site.get("/", visit -> visit.show("shell/start.jte"));
        site.get("/personer", this::list).get("/inflode", this::list).get("/uppgifter", this::list);
        site.get("/rapporter", visit -> visit.show("gallery/reports.jte", gallery(visit)));
        site.post("/sok", visit -> visit.goTo("/personer"));
        site.personMenu("", "person.overview", 10)
                .personMenu("tidslinje", "person.timeline", 20)
                .personMenu("bedomning", "person.assessment", 30)
                .personMenu("formular", "person.plan", 40);
        site.get("/person/{case}", visit -> visit.show("gallery/overview.jte", gallery(visit)));
        site.get("/person/{case}/tidslinje", visit -> visit.show("gallery/timeline.jte"));
        site.get("/person/{case}/bedomning", visit -> visit.show("gallery/assessment.jte"));
        site.get("/person/{case}/formular", visit -> visit.show("gallery/form.jte", gallery(visit)));
        site.post("/person/{case}/formular", this::send);
        site.post("/person/{case}/formular/utkast", visit -> visit.draftSaved(visit.now(), "/"));
        site.get("/fel/{kind}", visit -> {
            throw fault(visit.path("kind"));
        });
        site.api(
                HandlerType.POST,
                "/api/asked",
                visit -> visit.json(Map.of("said", visit.json(Asked.class).name()), 201));
        site.api(HandlerType.GET, "/api/fault", visit -> {
            throw new IllegalStateException("Kim Åkesson 20020314-1234");
        });
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/shell/gallery/texts");
    }

    private Reply list(Visit visit) {
        return visit.show("gallery/list.jte", gallery(visit));
    }

    private Reply send(Visit visit) {
        Form form = visit.form();
        form.requiredDate("day", Sentence.of("gallery.day.missing"));
        form.required("what", Sentence.of("gallery.what.missing"));
        form.atMost("what", 200);
        if (form.faulty()) {
            return visit.show("gallery/form.jte", gallery(visit));
        }
        return visit.goTo("/person/" + visit.caseId(), Sentence.of("gallery.saved", visit.now()));
    }

    private static RuntimeException fault(String kind) {
        return switch (kind) {
            case "notAllowed" -> PageFault.notAllowed(Sentence.of("gallery.why"));
            case "conflict" -> PageFault.conflict(Sentence.of("gallery.why"));
            case "erased" -> PageFault.erased(Sentence.of("gallery.why"));
            case "refused" -> new RefusedAct(() -> Sentence.of("gallery.why"));
            case "deep" -> throw new StackOverflowError("Kim Åkesson 20020314-1234");
            case "broken" -> new IllegalStateException("Kim Åkesson 20020314-1234", new RuntimeException("Kim igen"));
            default -> PageFault.missing();
        };
    }

    private static Gallery gallery(Visit visit) {
        BarChart chart = new BarChart(
                "goals",
                visit.say("gallery.chart"),
                "%",
                100,
                List.of(
                        bar("Mål 1", 100, "100 % (36 av 36)", 100),
                        bar("Mål 2", 86, "86 % (31 av 36)", 90),
                        bar("Mål 3", 12, "12 % (4 av 36)", 50)),
                new BarChart.Columns("Mål", "Utfall", "Nivå"),
                visit.say("gallery.chart.note"));
        return new Gallery(
                List.of(
                        Choice.of("phone", visit.say("gallery.phone")),
                        Choice.of("visit", visit.say("gallery.visit")),
                        new Choice("other", visit.say("gallery.other"), visit.say("gallery.other.hint"))),
                chart,
                visit.today());
    }

    private static BarChart.Bar bar(String label, double value, String shown, double target) {
        return new BarChart.Bar(label, value, shown, OptionalDouble.of(target), "Mål " + Math.round(target) + " %");
    }
}
