package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.consent.policy.AdoptConsentPolicy;
import se.handslag.core.consent.policy.AdoptingConsentPolicy;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.web.RunningHouse;
import tools.jackson.databind.JsonNode;

/** The consent register at a browser without scripts, and for programs. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String[] TOLD = {
        "parties", "information", "purpose", "duration", "may-refuse", "may-withdraw", "consequences"
    };

    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);
    private Program program = Program.of(house.port(), SARA);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void someoneCalls() {
        clock.set(TODAY);
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(1).atTime(13, 0));
        sara = Visitor.signsIn(house.port(), SARA);
        program = Program.of(house.port(), SARA);
    }

    private String page() {
        return "/person/" + kim + "/samtycke";
    }

    private Visitor fillsIn(String... kinds) {
        return sara.opens(page() + "/nytt")
                .chooses("kinds", kinds)
                .writes("purpose", "Samordna stödet i Hikikomori Uppsala")
                .writes("exceptions", "Inget om mamma")
                .chooses("form", "oral")
                .chooses("capacity", "self")
                .chooses("told", TOLD);
    }

    @Test
    void showsWhatTheyWillSeeBeforeAnythingIsKept() {
        note("Vi gick till affären");
        fillsIn("note", "plan").presses("Visa vad de får se");

        sara.sees("Inget är sparat ännu", "Region Uppsala kan få det här från Uppsala kommun")
                .sees("Anteckningar: en finns i dag (senast 2 mars 2026)")
                .sees("Planen: inget finns i dag")
                .sees("Personen har sagt: Inget om mamma")
                .sees("Det gäller från 2 mars 2026 till och med 1 september 2026");
        assertThat(consents()).isEmpty();

        sara.presses("Registrera samtycket").sees("Samtycket är registrerat och gäller till och med 1 september 2026");
        assertThat(consents()).hasSize(1);
        sara.opens(page()).sees("Samtycke: delvis", "Det går att lämna ut anteckningar, planen, men inte");
    }

    @Test
    void saysWhatIsSettledOfConsentsHereAndByWhom() {
        house.platform()
                .at(MARIA.employer())
                .use(AdoptingConsentPolicy.class)
                .handle(MARIA, new AdoptConsentPolicy(ConsentLimits.USUAL, TODAY, "Omsorgsnämnden § 41"))
                .orElseThrow();

        sara.opens(page())
                .sees("Ett samtycke gäller längst i 12 månader", "När 30 dagar återstår")
                .sees("kan samtycka självt från 15 år", "Bestämt av Omsorgsnämnden § 41, från 2 mars 2026");
    }

    @Test
    void goesBackWithEverythingStillFilledIn() {
        fillsIn("note", "plan").presses("Visa vad de får se").presses("Ändra");

        sara.stillHas("purpose", "Samordna stödet i Hikikomori Uppsala").stillHas("exceptions", "Inget om mamma");
        sara.presses("Visa vad de får se").sees("Inget är sparat ännu");
    }

    @Test
    void saysInOneSentenceWhatIsMissing() {
        fillsIn("note").chooses("told", "parties").presses("Visa vad de får se");
        sara.isTold(422, "Berätta för personen vilka uppgifter det gäller, och kryssa sedan för det.");

        fillsIn("note")
                .chooses("capacity", "unable")
                .writes("assessment", "Svarar inte")
                .presses("Visa vad de får se");
        sara.isTold(422, "Den som inte kan ta ställning kan inte samtycka.")
                .sees("De här grunderna kan prövas i stället");

        fillsIn("note").chooses("form", "written").presses("Visa vad de får se");
        sara.isTold(422, "Skriv var det undertecknade papperet finns.");
    }

    @Test
    void keepsOutTheNoteThatIsTicked() {
        String secret = note("Om mamma");
        sara.opens(page() + "/nytt").sees("Om mamma");
        fillsIn("note").chooses("excluded", "note:" + secret).presses("Visa vad de får se");
        sara.sees("Undantaget: anteckningar från 2 mars 2026").presses("Registrera samtycket");

        sara.sees("En enskild uppgift");
        assertThat(program.read(api())
                        .path("consents")
                        .get(0)
                        .path("excluded")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo(secret);
    }

    @Test
    void takesBackAPartAndThenTheRest() {
        fillsIn("note", "plan").presses("Visa vad de får se").presses("Registrera samtycket");

        sara.presses("Återkalla det förkryssade").isTold(422, "Kryssa för det som inte längre får lämnas ut.");
        sara.chooses("kinds", "note").writes("how", "På telefon").presses("Återkalla det förkryssade");
        sara.sees(
                "Återkallelsen är registrerad",
                "Delvis återkallat",
                "anteckningar. Det sa: personen själv",
                "På telefon");
        sara.opens(page() + "/" + consents().get(0).path("id").asString()).presses("Återkalla hela samtycket");
        sara.sees("Återkallat", "Inget har lämnats ut med det här samtycket.");
        sara.opens(page()).sees("Samtycke återkallat", "Utan samtycke kan ni ändå", "fråga personen om samtycke");
        assertThat(consents().get(0).path("status").asString()).isEqualTo("withdrawn");
    }

    @Test
    void replacesAnOlderConsentInTheSameAct() {
        fillsIn("note").presses("Visa vad de får se").presses("Registrera samtycket");
        String older = consents().get(0).path("id").asString();

        sara.opens(page() + "/nytt?ersatter=" + older)
                .sees("Det nya samtycket ersätter det gamla")
                .stillHas("purpose", "Samordna stödet i Hikikomori Uppsala")
                .chooses("kinds", "plan")
                .chooses("form", "oral")
                .chooses("capacity", "self")
                .chooses("told", TOLD)
                .presses("Visa vad de får se")
                .presses("Registrera samtycket");

        assertThat(consents()).hasSize(2);
        assertThat(consents().get(1).path("status").asString()).isEqualTo("superseded");
        sara.opens(page()).sees("Tidigare samtycken", "Ersatt av ett nyare");
    }

    @Test
    void isReadTogetherInTwoLanguagesAndPrinted() {
        sara.opens(page() + "/samtal").sees("Kan jag ångra mig?", "Måste jag?");
        sara.opens(page() + "/samtal?sprak=en").sees("Can I change my mind?", "Do I have to?");
        fillsIn("note").presses("Visa vad de får se").presses("Registrera samtycket");
        String id = consents().get(0).path("id").asString();
        for (String language : List.of("sv", "en")) {
            HttpResponse<String> paper = program.get(page() + "/" + id + "/kvitto-" + language + ".pdf");
            assertThat(paper.statusCode()).isEqualTo(200);
            assertThat(paper.body()).startsWith("%PDF-");
            assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("samtycke-kvitto.pdf");
        }
    }

    @Test
    void isTheAuthoritysOwn() {
        fillsIn("note").presses("Visa vad de får se").presses("Registrera samtycket");
        String id = consents().get(0).path("id").asString();

        Visitor.signsIn(house.port(), NILS).opens(page() + "/" + id, 404);
        Visitor.signsIn(house.port(), OSKAR).opens(page() + "/" + id, 404);
        assertThat(Program.of(house.port(), NILS).get(api() + "/" + id).statusCode())
                .isEqualTo(404);
        assertThat(Program.of(house.port(), OSKAR).get(api()).statusCode()).isEqualTo(404);
        sara.opens(page() + "/" + UUID.randomUUID(), 404);
    }

    @Test
    void isRecordedForeseenAndTakenBackByPrograms() {
        note("Vi gick ut");
        assertThat(program.read(api()).path("state").asString()).isEqualTo("missing");
        JsonNode foreseen = Program.json(program.post(api() + "/preview", body()));
        assertThat(foreseen.path("gets").get(0).path("today").asInt()).isEqualTo(1);
        assertThat(consents()).isEmpty();

        String place = program.does(api(), body());
        JsonNode consent = program.read(place);
        assertThat(consent.path("status").asString()).isEqualTo("active");
        assertThat(consent.path("giver").path("capacity").asString()).isEqualTo("self");
        assertThat(consent.path("told").size()).isEqualTo(TOLD.length);

        HttpResponse<String> answer = program.post(
                place + "/withdraw",
                Map.of("receivers", List.of(), "kinds", List.of("note"), "by", "guardian", "how", "Brev"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode after = Program.json(answer);
        assertThat(after.path("consent").path("left").get(0).asString()).isEqualTo("plan");
        assertThat(after.path("consent").path("withdrawals").get(0).path("by").asString())
                .isEqualTo("guardian");
        assertThat(after.path("received").isEmpty()).isTrue();
    }

    @Test
    void refusesProgramsByTheSameSentences() {
        Map<String, @Nullable Object> untold = body();
        untold.put("told", List.of("parties"));
        for (String path : List.of(api(), api() + "/preview")) {
            HttpResponse<String> refused = program.post(path, untold);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(Program.json(refused).path("reason").asString())
                    .isEqualTo("consent.cannot.not-told-information");
        }
        Map<String, @Nullable Object> strange = body();
        strange.put("receivers", List.of("county-9"));
        assertThat(program.post(api(), strange).statusCode()).isEqualTo(400);
        Map<String, @Nullable Object> more = body();
        more.put("recorded", "2020-01-01");
        assertThat(program.post(api(), more).statusCode()).isEqualTo(400);
        assertThat(consents()).isEmpty();
    }

    private String api() {
        return "/api/person/" + kim + "/consents";
    }

    private static Map<String, @Nullable Object> body() {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("receivers", List.of("region-03"));
        body.put("named", List.of(Map.of("authority", "region-03", "who", "teamets psykolog")));
        body.put("kinds", List.of("note", "plan"));
        body.put("purpose", "Samordna stödet i Hikikomori Uppsala");
        body.put("exceptions", "");
        body.put("excluded", List.of());
        body.put("before", null);
        body.put("from", "2026-03-02");
        body.put("to", "2026-09-01");
        body.put("form", "oral");
        body.put("document", "");
        body.put("capacity", "self");
        body.put("assessment", "");
        body.put("guardians", List.of());
        body.put("mandate", "");
        body.put("second", null);
        body.put("informedBy", "Sara Lind");
        body.put("told", List.of(TOLD));
        body.put("note", "");
        body.put("supersedes", null);
        return body;
    }

    private List<JsonNode> consents() {
        return new ArrayList<>(
                program.read(api()).path("consents").valueStream().toList());
    }

    private String note(String text) {
        return team.use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                TODAY.atTime(8, 0),
                                text,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow()
                .id()
                .toString();
    }
}
