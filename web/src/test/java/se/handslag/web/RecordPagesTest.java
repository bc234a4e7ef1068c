package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.shell.Browser;

/** Idag, the overview, the timeline and the note, as the staff of one authority meet them. */
@CompositionRoot(because = "a test plays the staff of every authority")
class RecordPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final SettableClock CLOCK = SettableClock.at(MONDAY);
    private static final RunningHouse HOUSE = RunningHouse.on(Database.H2.stores(), CLOCK);
    private static final Pattern CASE = Pattern.compile("/person/([0-9a-f-]{36})");
    private static final Pattern NOTE = Pattern.compile("name=\"note\" value=\"([0-9a-f-]{36})\"");

    private final Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
    private final Browser elin = new Browser(HOUSE.port()).signIn("municipality-0380 elin");
    private String home = "";

    @BeforeAll
    static void isListening() {
        assertThat(HOUSE.port()).isPositive();
    }

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @BeforeEach
    void aContact() {
        CLOCK.set(MONDAY);
        HttpResponse<String> saved = sara.fillIn(
                "/kontakt/ny",
                "/kontakt/ny",
                Map.of(
                        "team", "hikikomori-uppsala",
                        "caller", "relative",
                        "callerName", "Eva Åkesson",
                        "about", "Evas son",
                        "matter", "Har inte lämnat sitt rum på två år.",
                        "next", "interview"));
        Matcher found = CASE.matcher(saved.headers().firstValue("Location").orElse(saved.body()));
        assertThat(found.find()).as(saved.body()).isTrue();
        home = "/person/" + found.group(1);
    }

    @Test
    void signsANoteThatThenStandsInTheTimelineAndOnTheOverview() {
        HttpResponse<String> answer = sara.fillIn(home + "/anteckning", home + "/anteckning", note("Vi gick ut."));

        assertThat(answer.headers().firstValue("Location")).contains(home + "/tidslinje");
        String timeline = sara.get(home + "/tidslinje").body();
        assertThat(timeline)
                .contains("Anteckningen är signerad", "kommunens akt")
                .contains("Vi gick ut.", "Hembesök", "Sara Lind, Socionom", "mars 2026")
                .contains("Regionen har en egen journal.")
                .contains("/lamna-ut/note/");
        assertThat(sara.get(home).body()).contains("Vi gick ut.");
        assertThat(elin.get(home + "/tidslinje").body()).contains("Vi gick ut.");
    }

    @Test
    void keepsWhatWasWrittenWhenSomethingIsMissing() {
        Map<String, String> fields = note("Vi gick ut och handlade.");
        fields.remove("kind");
        fields.put("time", "25.10");

        HttpResponse<String> page = sara.fillIn(home + "/anteckning", home + "/anteckning", fields);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Fel:", "Välj hur ni träffades.", "Vi gick ut och handlade.", "25.10", "Utkast sparat");
        assertThat(sara.get("/").body()).contains("Anteckning om Evas son");
    }

    @Test
    void refusesAnHourThatHasNotBeen() {
        Map<String, String> fields = note("Vi gick ut.");
        fields.put("time", "23.59");

        assertThat(sara.fillIn(home + "/anteckning", home + "/anteckning", fields)
                        .body())
                .contains("Kontrollera tiden. Den har inte varit ännu.", "Vi gick ut.");
    }

    @Test
    void keepsADraftThatOnlyItsAuthorSees() {
        Map<String, String> fields = note("Ett påbörjat");
        String proof = Browser.proof(sara.get(home + "/anteckning"));
        fields.put("_proof", proof);
        HttpResponse<String> kept = sara.post(home + "/anteckning/utkast", fields);
        String page = kept.headers().firstValue("Location").orElseThrow();

        assertThat(page).startsWith(home + "/anteckning?utkast=");
        assertThat(sara.get(page).body()).contains("Ett påbörjat", "Utkast sparat 09.00");
        assertThat(sara.get(home + "/tidslinje").body()).contains("Ett påbörjat", "Inte signerad");
        assertThat(elin.get(home + "/tidslinje").body()).doesNotContain("Ett påbörjat");
        assertThat(elin.get(page).body()).doesNotContain("Ett påbörjat");
    }

    @Test
    void signsOnceHoweverOftenItIsSent() {
        Map<String, String> fields = note("Ett kort samtal.");
        sara.fillIn(home + "/anteckning", home + "/anteckning", fields);
        HttpResponse<String> again = sara.fillIn(home + "/anteckning", home + "/anteckning", fields);

        assertThat(again.body()).contains("Anteckningen är redan signerad.");
        assertThat(sara.get(home + "/tidslinje").body().split("Ett kort samtal\\.", -1))
                .hasSize(2);
    }

    @Test
    void corrects() {
        sara.fillIn(home + "/anteckning", home + "/anteckning", note("Fel ord."));
        Matcher link = Pattern.compile("/anteckning\\?rattar=([0-9a-f-]{36})")
                .matcher(sara.get(home + "/tidslinje").body());
        assertThat(link.find()).isTrue();
        String page = sara.get(home + link.group()).body();
        assertThat(page).contains("Rätta en anteckning", "Fel ord.");
        Map<String, String> fields = note("Rätt ord.");
        fields.put("corrects", link.group(1));
        sara.fillIn(home + "/anteckning", home + "/anteckning", fields);

        assertThat(sara.get(home + "/tidslinje").body())
                .contains("Rättar en tidigare anteckning", "Rättad i en senare anteckning");
    }

    @Test
    void writesTheNextStepDownAsATask() {
        Map<String, String> fields = note("Vi kom överens om att ses igen.");
        fields.put("next", "Ring Eva");
        fields.put("nextDay", "2026-03-05");
        sara.fillIn(home + "/anteckning", home + "/anteckning", fields);

        assertThat(sara.get(home).body()).contains("Ring Eva", "om 3 dagar");
        assertThat(sara.get("/").body()).contains("Ring Eva", "Evas son");
        CLOCK.set(MONDAY.plusDays(5));
        Browser later = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
        assertThat(later.get("/").body()).contains("Försenat", "2 dagar sen");
    }

    @Test
    void saysWhyNoCopyCanBeHandedOver() {
        assertThat(sara.get(home + "/anteckning").body())
                .contains("Du kan inte lämna ut en kopia här: det finns inget samtycke.");
    }

    @Test
    void handsACopyToTheRegionInTheSameClick() {
        sara.fillIn(
                home + "/bedomningssamtal",
                home + "/bedomningssamtal",
                Map.of(
                        "day", "2026-03-09",
                        "time", "10.00",
                        "place", "Kungsgatan 85",
                        "region", "region-03",
                        "regionStaff", "Nils Ek",
                        "noHarm", "yes"));
        CaseId caseId = CaseId.parse(home.substring("/person/".length()));
        HOUSE.platform()
                .at(SARA.employer())
                .use(RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                caseId,
                                Set.of(NILS.employer()),
                                Set.of(ItemKind.NOTE),
                                "",
                                "Samarbete kring stödet",
                                MONDAY,
                                MONDAY.plusMonths(3),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
        assertThat(sara.get(home + "/anteckning").body())
                .contains("Till Region Uppsala (samtycke till och med 2 juni 2026)");

        Map<String, String> fields = note("Vi gick ut.");
        fields.put("copyTo", "region-03");
        sara.fillIn(home + "/anteckning", home + "/anteckning", fields);
        sara.fillIn(home + "/anteckning", home + "/anteckning", note("Bara för kommunen."));

        assertThat(sara.get(home + "/tidslinje").body()).contains("Kopia lämnad till Region Uppsala 2 mars 2026");
        Browser nils = new Browser(HOUSE.port()).signIn("region-03 nils");
        assertThat(nils.get(home + "/tidslinje").body())
                .contains("Vi gick ut.", "Utlämnad av Sara Lind, Uppsala kommun, 2 mars 2026")
                .contains("Kommunen har en egen akt.", "Fråga Sara Lind.")
                .doesNotContain("Bara för kommunen.");
        assertThat(nils.get(home).body()).contains("Vi gick ut.").doesNotContain("Bara för kommunen.");
        assertThat(nils.get("/").body()).contains(": Anteckningar, från Sara Lind");
    }

    @Test
    void saysInTheLogWhatSomeoneDidInAMinuteAsOneRow() {
        sara.get(home);
        sara.get(home);
        sara.fillIn(home + "/anteckning", home + "/anteckning", note("Vi gick ut."));
        CLOCK.advance(Duration.ofMinutes(2));
        elin.get(home + "/tidslinje");

        String log = sara.get(home + "/logg").body();
        assertThat(log).contains("Öppnade akten", "Signerade en anteckning", "Elin Berg, Socialsekreterare");
        assertThat(log.split("<th scope=\"row\">", -1)).hasSizeBetween(3, 5);
        assertThat(log).doesNotContain("act.");
    }

    @Test
    void offersEachPageANoteOfItsOwn() {
        Matcher first = NOTE.matcher(sara.get(home + "/anteckning").body());
        Matcher second = NOTE.matcher(sara.get(home + "/anteckning").body());

        assertThat(first.find()).isTrue();
        assertThat(second.find()).isTrue();
        assertThat(first.group(1)).isNotEqualTo(second.group(1));
    }

    @Test
    void hasNoPageForACaseThatIsNotInTheOwnRecord() {
        Browser oskar = new Browser(HOUSE.port()).signIn("municipality-0319 oskar");
        for (String page : new String[] {"", "/tidslinje", "/anteckning"}) {
            assertThat(oskar.get(home + page).statusCode()).isEqualTo(404);
        }
        Map<String, String> fields = note("x");
        fields.put("_proof", Browser.proof(oskar.get("/")));
        assertThat(oskar.post(home + "/anteckning", fields).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> note(String text) {
        Map<String, String> fields = new HashMap<>();
        fields.put("note", UUID.randomUUID().toString());
        fields.put("kind", "home-visit");
        fields.put("day", "2026-03-02");
        fields.put("time", "08.15");
        fields.put("text", text);
        return fields;
    }
}
