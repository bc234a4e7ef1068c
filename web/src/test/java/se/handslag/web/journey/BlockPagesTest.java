package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;

/** A block from the day it is switched on to the day it is lifted, as those meet it who work with the person and those who do not. */
@CompositionRoot(because = "a test plays the staff of every authority")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BlockPagesTest {
    private static final Actor BEA = Here.staff(REGION, "bea", "Bea Sjö", "Sjuksköterska", "Team", Mandate.HEALTH_CARE);
    private static final Actor HEAD =
            Here.staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    private static final String EARLY_SIGN = "Jag slutar svara på sms";
    private static final String SECRET = "Det som bara mottagningen vet";

    private static final SettableClock CLOCK = SettableClock.at(LocalDate.of(2026, 3, 2));
    private static final RunningHouse HOUSE = RunningHouse.on(
            Database.H2.stores(),
            CLOCK,
            List.of(role(REGION, NILS), role(REGION, BEA), role(REGION, HEAD), role(UPPSALA, SARA)));

    private static Browser nils = new Browser(HOUSE.port());
    private static Browser bea = new Browser(HOUSE.port());
    private static Browser head = new Browser(HOUSE.port());
    private static Browser sara = new Browser(HOUSE.port());
    private static String home = "";

    @BeforeAll
    static void openTheCase() {
        nils = nils.signIn("region-03 nils");
        bea = bea.signIn("region-03 bea");
        head = head.signIn("region-03 astrid");
        sara = sara.signIn("municipality-0380 sara");
        TeamAtWork team = new TeamAtWork(HOUSE.platform());
        CaseId kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, LocalDateTime.now(CLOCK).plusDays(3));
        home = "/person/" + kim;
        HOUSE.platform()
                .at(REGION.id())
                .use(SigningNotes.class)
                .handle(
                        NILS,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.now(CLOCK).minusHours(1),
                                SECRET,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
        LocalDate today = LocalDate.now(CLOCK);
        CrisisContent crisisPlan = CrisisContent.EMPTY
                .with(CrisisField.EARLY_SIGNS, EARLY_SIGN)
                .with(CrisisField.CALL_1, new ToCall("Eva", "070-174 06 05", ""))
                .with(CrisisField.MADE_WITH, "Kim")
                .with(CrisisField.MADE_ON, today)
                .with(CrisisField.VALID_UNTIL, today.plusMonths(6));
        HOUSE.platform()
                .at(REGION.id())
                .use(SavingCrisisPlan.class)
                .handle(NILS, SaveCrisisPlan.of(kim, Revision.UNSAVED, crisisPlan))
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    @Order(1)
    void nothingOfItIsSeenUntilItIsSwitchedOn() {
        assertThat(nils.get(home + "/sparr").statusCode()).isEqualTo(404);
        assertThat(nils.get(home + "/nodoppning").statusCode()).isEqualTo(404);
        assertThat(nils.get(home).body()).doesNotContainIgnoringCase("spärr").doesNotContain("/nodoppning");
        assertThat(nils.get(home + "/tidslinje").body()).doesNotContainIgnoringCase("spärr");
        assertThat(bea.get(home + "/tidslinje").body()).contains(SECRET);
    }

    @Test
    @Order(2)
    void theHeadOfServiceSwitchesItOn() {
        assertThat(nils.get("/forvaltning/sparr").statusCode()).isEqualTo(403);
        var wrong = head.fillIn("/forvaltning/sparr", "/forvaltning/sparr", mode(""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv vem som har beslutat det och när");

        var done = head.fillIn("/forvaltning/sparr", "/forvaltning/sparr", mode("Vårdstyrelsen § 4"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(nils.get(home).body()).contains("Personen har inte spärrat något");
    }

    private static Map<String, String> mode(String decided) {
        return Map.of(
                "betweenUnits", "yes",
                "minutes", "60",
                "reviewDays", "3",
                "callFirst", "Jouren 018-000 00 10",
                "from", "2026-03-02",
                "decided", decided);
    }

    @Test
    @Order(3)
    void theOtherUnitSeesThatSomethingIsBlockedAndNotWhat() {
        assertThat(nils.fillIn(home + "/sparr/ny", home + "/sparr/ny", block("guardian"))
                        .body())
                .contains("En vårdnadshavare kan inte spärra");
        assertThat(nils.fillIn(home + "/sparr/ny", home + "/sparr/ny", block("person"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(nils.get(home + "/sparr/ny").body()).contains("class=\"personline\"");
        assertThat(nils.get(home + "/nodoppning").body())
                .contains("Inget är spärrat för dig här", "href=\"" + home + "\"")
                .doesNotContain("Jouren 018-000 00 10");

        assertThat(bea.get(home + "/tidslinje").body())
                .doesNotContain(SECRET)
                .contains("Spärrat av personen", home + "/nodoppning");
        assertThat(bea.get(home).body()).doesNotContain(SECRET).contains("Spärrat för din enhet: Anteckningar");
        assertThat(nils.get(home + "/tidslinje").body()).contains(SECRET);
        assertThat(sara.get(home).body()).doesNotContainIgnoringCase("spärr");
        assertThat(sara.get(home + "/nodoppning").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> block(String askedBy) {
        return Map.of(
                "scope", "between-units",
                "unit", NILS.unit(),
                "parts", "notes",
                "askedBy", askedBy,
                "informed", "Vad det innebär.");
    }

    @Test
    @Order(4)
    void anEmergencyOpensItWithABannerUntilItIsClosed() {
        var wrong = bea.fillIn(home + "/nodoppning", home + "/nodoppning", Map.of("why", "kort"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Välj vad som står på spel", "kort");

        assertThat(open().statusCode()).isEqualTo(303);
        String page = bea.get(home + "/tidslinje").body();
        assertThat(page).contains(SECRET, "60 minuter kvar", "Stäng nu");
        for (int i = 0; i < 3; i++) {
            pass(Duration.ofMinutes(19));
        }
        pass(Duration.ofMinutes(2));
        assertThat(bea.get(home).body()).contains("1 minut kvar");

        assertThat(bea.fillIn(home, home + "/nodoppning/stang", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(bea.get(home + "/tidslinje").body()).doesNotContain(SECRET).doesNotContain("Stäng nu");
    }

    /** Nobody is away so long that their session ends. */
    private static void pass(Duration time) {
        CLOCK.advance(time);
        List.of(nils, bea, head, sara).forEach(browser -> browser.get("/"));
    }

    private static HttpResponse<String> open() {
        return open("notes");
    }

    private static HttpResponse<String> open(String part) {
        return bea.fillIn(
                home + "/nodoppning",
                home + "/nodoppning",
                Map.of("danger", "life", "why", "Medvetslös på akuten.", "parts", part));
    }

    @Test
    @Order(5)
    void itIsJudgedAndThePersonIsTold() {
        assertThat(head.get("/forvaltning").body()).contains("1 nödöppning att granska");
        String list = head.get("/forvaltning/nodoppningar").body();
        assertThat(list).contains("Bea Sjö", "Medvetslös på akuten.", "Inte granskad än");
        String review = linkIn(list, "/forvaltning/nodoppningar/");
        assertThat(head.fillIn(review, review, Map.of("verdict", "wrong")).body())
                .contains("Skriv varför den inte var rätt");
        assertThat(head.fillIn(review, review, Map.of("verdict", "right")).statusCode())
                .isEqualTo(303);

        String tell = linkIn(nils.get(home + "/sparr").body(), home + "/sparr/nodoppning/");
        assertThat(nils.fillIn(tell, tell, Map.of("on", "2026-03-02", "how", "Nils, per telefon"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(nils.get(home + "/sparr").body()).contains("Nils, per telefon", "Det fanns skäl");
    }

    @Test
    @Order(6)
    void aFileThatIsBlockedAsAWholeSaysSoAndWhatCanBeDone() {
        nils.fillIn(
                home + "/sparr/ny",
                home + "/sparr/ny",
                Map.of(
                        "scope", "between-units",
                        "unit", NILS.unit(),
                        "parts", "file",
                        "askedBy", "person",
                        "informed", "Vad det innebär."));

        var refused = bea.get(home);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Spärrat av personen", home + "/sparr", home + "/nodoppning");
        assertThat(bea.get(home + "/krisplan").statusCode()).isEqualTo(403);
        assertThat(bea.get(home + "/krisplan/krisplan.pdf").statusCode()).isEqualTo(403);
        assertThat(bea.get(home + "/sparr").body()).contains("Hela akten är spärrad för din enhet");
    }

    @Test
    @Order(7)
    void anEmergencyOpensThePagesOfThePartThatWasChosenAndNoOthers() {
        HttpResponse<String> opened = open("plans");
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).hasValue(home + "/plan");
        assertThat(List.of("/plan", "/krisplan", "/krisplan/krisplan.pdf", "/rehabplan", "", "/tidslinje"))
                .allSatisfy(
                        page -> assertThat(bea.get(home + page).statusCode()).isEqualTo(200));
        assertThat(bea.get(home + "/krisplan").body()).contains(EARLY_SIGN, "tel:0701740605");
        assertThat(bea.get(home + "/tidslinje").body()).doesNotContain(SECRET);
        assertThat(bea.get(home).body()).doesNotContain(SECRET).contains("Stäng nu");
        assertThat(List.of(
                        "/bedomning", "/samtycke", "/samtycke/nytt", "/uppgifter", "/logg", "/utlamnat", "/lamna-ut"))
                .allSatisfy(page ->
                        assertThat(bea.get(home + page).statusCode()).as(page).isIn(403, 404));

        assertThat(open("notes").statusCode()).isEqualTo(303);

        assertThat(bea.get(home + "/tidslinje").body()).contains(SECRET);
        assertThat(bea.get(home + "/anteckning").statusCode()).isEqualTo(200);
        assertThat(bea.get(home + "/samtycke").statusCode()).isEqualTo(403);
        bea.fillIn(home, home + "/nodoppning/stang", Map.of());
        assertThat(bea.get(home).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(8)
    void itIsLiftedWhenThePersonAsks() {
        for (int i = 0; i < 2; i++) {
            String lift = linkIn(nils.get(home + "/sparr").body(), "/hav\"");
            assertThat(nils.fillIn(lift, lift, Map.of("how", "")).statusCode()).isEqualTo(422);
            assertThat(nils.fillIn(lift, lift, Map.of("how", "Sa det i dag.")).statusCode())
                    .isEqualTo(303);
        }

        assertThat(bea.get(home + "/tidslinje").body()).contains(SECRET);
    }

    /** The first link that holds this. */
    private static String linkIn(String page, String part) {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .filter(link -> link.group().contains(part))
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static DemoRole role(Authority authority, Actor actor) {
        return new DemoRole(actor, authority, Sentence.of("demo.nils"));
    }
}
