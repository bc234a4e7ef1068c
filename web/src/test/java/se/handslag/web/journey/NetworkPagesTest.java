package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** The person's network at browsers without scripts, and the page that a member without an account is handed. */
@CompositionRoot(because = "it plays the staff and somebody outside")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"]*(/delat/[A-Za-z0-9_-]{43})\"");

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house =
            RunningHouse.on(authority -> settings.computeIfAbsent(authority, StoreSettings::inMemory), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Browser sara = new Browser(house.port());

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void aRelativeHasCalled() {
        clock.set(TODAY);
        sara = new Browser(house.port()).signIn(SARA.employer() + " " + SARA.staff());
        kim = team.relativeCalls(SARA, "Evas son");
    }

    @Test
    void whoeverIsAddedWithoutThePersonsWishIsNot() {
        HttpResponse<String> answer =
                sara.fillIn(network() + "/medlem", network() + "/medlem", member("name", "Lo Ek", "words", " "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Fråga personen och skriv vad de sa").contains("Lo Ek");
        assertThat(sara.get(network()).body()).doesNotContain("Lo Ek");
    }

    @Test
    void aMemberWithoutAnAccountSeesThePageThatWasHandedToThemAndNothingElse() {
        String member = added();
        String meeting = heldMeeting();
        letKnow(member, "minutes");
        String link = linkTo(member);

        Browser outside = new Browser(house.port());
        HttpResponse<String> page = outside.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Vi talade om lägenheten", "Ringa bostadsbolaget")
                .doesNotContain("<nav", "<form", "<a ", "<script", "070-174");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(outside.get(network() + "/mote/" + meeting).statusCode()).isEqualTo(303);
        assertThat(sara.get(network() + "/medlem/" + member).body()).doesNotContain(link);
    }

    @Test
    void whatDoesNotOpenIsAnsweredAlikeWhateverTheCause() {
        String member = added();
        heldMeeting();
        letKnow(member, "minutes");
        String link = linkTo(member);
        Browser outside = new Browser(house.port());
        String unknown = outside.get("/delat/" + "A".repeat(43)).body();
        assertThat(unknown).contains("Länken går inte att öppna längre");
        assertThat(outside.get("/delat/x").body()).isEqualTo(unknown);

        letKnow(member, "crisis-plan");
        HttpResponse<String> takenBack = outside.get(link);
        assertThat(takenBack.statusCode()).isEqualTo(404);
        assertThat(takenBack.body()).isEqualTo(unknown);

        letKnow(member, "minutes");
        assertThat(outside.get(link).statusCode()).isEqualTo(200);
        clock.set(TODAY.plusDays(31));
        assertThat(outside.get(link).body()).isEqualTo(unknown);
        assertThat(outside.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverTriesManyLinksHasToWait() {
        clock.advance(Duration.ofHours(1));
        Browser guesser = new Browser(house.port());
        for (int i = 0; i < 30; i++) {
            assertThat(guesser.get("/delat/" + "B".repeat(43)).statusCode()).isEqualTo(404);
        }
        assertThat(guesser.get("/delat/" + "B".repeat(43)).statusCode()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        assertThat(guesser.get("/delat/" + "B".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void theOverviewSaysHowManyThereAreAndWhoTheFirstAre() {
        added();

        assertThat(sara.get("/person/" + kim).body()).contains("Nätverk (1)", "Lo Ek, syster");
    }

    @Test
    void aMeetingIsMovedAndWhoeverMovesItFromAnOldPageIsTold() {
        added();
        Visitor late = Visitor.signsIn(house.port(), SARA);
        Visitor early = Visitor.signsIn(house.port(), SARA).opens(network() + "/mote");
        early.writes("planOn", TODAY.plusDays(7).toString())
                .writes("hour", "14.00")
                .writes("agenda", "Flytta hemifrån")
                .presses("Planera mötet");
        String meeting = network() + "/mote/"
                + team.use(SARA, ReadingNetwork.class)
                        .read(SARA, kim)
                        .meetings()
                        .get(0)
                        .meeting()
                        .id();
        late.opens(meeting).follows("Flytta mötet").stillHas("agenda", "Flytta hemifrån");

        early.opens(meeting)
                .follows("Flytta mötet")
                .writes("planOn", TODAY.plusDays(9).toString())
                .writes("hour", "9.75")
                .presses("Spara den nya tiden");
        assertThat(early.page().status()).isEqualTo(422);
        early.writes("hour", "09.30").presses("Spara den nya tiden").sees("Mötet är flyttat.", "25 mars 2026", "09.30");
        late.writes("hour", "15.00").presses("Spara den nya tiden");
        assertThat(late.page().status()).isEqualTo(422);
        late.stillHas("hour", "15.00");
        assertThat(team.use(SARA, ReadingNetwork.class).read(SARA, kim).meetings())
                .hasSize(1);

        early.opens(meeting).presses("Ställ in mötet").doesNotSee("Flytta mötet");
        early.opens(meeting + "/flytta").sees("Inställt").doesNotSee("Spara den nya tiden");
    }

    @Test
    void aSipOffersThoseOfTheNetworkAndStillAsksForTheirConsent() {
        added();
        Visitor elsewhere = Visitor.signsIn(house.port(), SARA);
        elsewhere
                .opens("/person/" + kim + "/sip/behov")
                .chooses("initiator", "person")
                .writes("question", "Vem gör vad?")
                .sends();
        elsewhere
                .opens("/person/" + kim + "/sip/kalla")
                .writes("place", "Rum 4")
                .presses("Lägg till Lo Ek");

        elsewhere.stillHas("other.3.receiver", "Lo Ek").stillHas("place", "Rum 4");
        elsewhere
                .writes("meeting", TODAY.plusDays(7).toString())
                .writes("time", "13.00")
                .presses("Kalla till möte")
                .sees("Skriv när och hur personen sa ja");
    }

    private String network() {
        return "/person/" + kim + "/natverk";
    }

    private static Map<String, String> member(String... other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "Lo Ek",
                "role", "relative",
                "relation", "syster",
                "reached", "070-174 06 05",
                "mark", "none",
                "asked", "person",
                "words", "Jag vill ha med min syster.",
                "on", TODAY.toString()));
        for (int i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        return fields;
    }

    private String added() {
        HttpResponse<String> answer = sara.fillIn(network() + "/medlem", network() + "/medlem", member());
        assertThat(answer.statusCode()).isEqualTo(303);
        String place = answer.headers().firstValue("Location").orElseThrow();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private String heldMeeting() {
        Map<String, String> plan =
                Map.of("planOn", TODAY.toString(), "hour", "14.00", "agenda", "Flytta hemifrån", "place", "Hemma");
        assertThat(sara.fillIn(network() + "/mote", network() + "/mote", plan).statusCode())
                .isEqualTo(303);
        String meeting = team.use(SARA, ReadingNetwork.class)
                .read(SARA, kim)
                .meetings()
                .get(0)
                .meeting()
                .id()
                .toString();
        String page = network() + "/mote/" + meeting;
        Map<String, String> minutes = Map.of(
                "heldOn", TODAY.toString(),
                "personPresent", "yes",
                "ownWords", "Jag vill bo själv.",
                "text", "Vi talade om lägenheten.",
                "what1", "Ringa bostadsbolaget",
                "who1", "Kim och Lo",
                "when1", TODAY.plusDays(14).toString());
        assertThat(sara.fillIn(page, page, minutes).statusCode()).isEqualTo(303);
        assertThat(sara.get(page).body()).contains("Vi talade om lägenheten.", "Ringa bostadsbolaget");
        return meeting;
    }

    private void letKnow(String member, String part) {
        String page = network() + "/medlem/" + member;
        HttpResponse<String> answer = sara.fillIn(
                page,
                page + "/veta",
                Map.of(
                        "parts",
                        part,
                        "asked",
                        "person",
                        "words",
                        "Ja, det får Lo.",
                        "on",
                        TODAY.toString(),
                        "until",
                        TODAY.plusMonths(6).toString()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String linkTo(String member) {
        String page = network() + "/medlem/" + member;
        String item = "minutes "
                + team.use(SARA, ReadingNetwork.class)
                        .read(SARA, kim)
                        .meetings()
                        .get(0)
                        .newest()
                        .orElseThrow()
                        .id();
        HttpResponse<String> answer = sara.fillIn(page, page + "/sida", Map.of("item", item, "days", "30"));
        Matcher link = LINK.matcher(answer.body());
        assertThat(link.find()).as("the link is shown").isTrue();
        return link.group(1);
    }
}
