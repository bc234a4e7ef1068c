package se.handslag.fhir.joint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.web.RunningHouse;
import se.handslag.web.journey.TeamAtWork;
import se.handslag.web.shell.Browser;

/** The page and the path in the program that has this module beside it. */
@CompositionRoot(because = "a test plays the staff of every authority")
class FhirPagesTest {
    private static @Nullable RunningHouse running;
    private static @Nullable CaseId kim;

    @BeforeAll
    static void start() {
        SettableClock clock = SettableClock.at(TestPlatform.FIRST_DAY);
        running = RunningHouse.on(Database.H2.stores(), clock);
        TeamAtWork team = new TeamAtWork(house().platform());
        CaseId caseId = team.relativeCalls(SARA, "Kims mamma ringde");
        team.interviewIsBooked(caseId, clock.today().atTime(13, 0));
        team.personIsIdentified(caseId, "19900101-9802", "Kim", "Åkesson");
        team.personConsents(caseId, Period.ofMonths(clock.today(), 12));
        kim = caseId;
    }

    @AfterAll
    static void stop() {
        house().close();
    }

    private static RunningHouse house() {
        return Objects.requireNonNull(running);
    }

    private static String page() {
        return "/person/" + Objects.requireNonNull(kim) + "/fhir";
    }

    private static Browser signIn(Actor actor) {
        return new Browser(house().port()).signIn(actor.employer() + " " + actor.staff());
    }

    @Test
    void asksWhatItIsForAndHandsOutTheFile() {
        Browser sara = signIn(SARA);
        assertThat(sara.get("/person/" + kim).body())
                .as("the link under the person")
                .contains("href=\"" + page() + "\"");
        assertThat(sara.get(page()).body())
                .contains("Ta ut akten som FHIR", "Det du skriver står i loggen.")
                .doesNotContain("spärrad");

        HttpResponse<String> asked = sara.fillIn(page(), page(), Map.of());
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Skriv till vilket program akten ska och varför.");

        HttpResponse<String> file = sara.fillIn(page(), page(), Map.of("purpose", "Till journalsystemet"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"fhir-2026-03-02.json\"");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body()).startsWith("{\"resourceType\":\"Bundle\"").contains("Åkesson");
        assertThat(house().platform()
                        .at(SARA.employer())
                        .use(ReadingAccessLog.class)
                        .about(SARA, Objects.requireNonNull(kim)))
                .anyMatch(line ->
                        line.verb().equals("fhir.export") && line.purpose().equals("Till journalsystemet"));
    }

    @Test
    void aProgramAsksForTheSame() {
        Browser sara = signIn(SARA);
        HttpResponse<String> file = ask(sara, "{\"purpose\":\"Till journalsystemet\"}");
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.body()).startsWith("{\"resourceType\":\"Bundle\"");

        HttpResponse<String> refused = ask(sara, "{\"purpose\":\"\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Skriv till vilket program akten ska och varför.");
    }

    private static HttpResponse<String> ask(Browser browser, String body) {
        return browser.send(browser.request("/api" + page())
                .header("Content-Type", "application/json")
                .header("Handslag-Proof", Browser.proof(browser.get("/sok")))
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void saysOnThePageWhatStandsInTheWayOfAnyoneAndAsksForNothing() {
        String unknown = "/person/" + new TeamAtWork(house().platform()).relativeCalls(SARA, "Olles syster") + "/fhir";
        HttpResponse<String> page = signIn(SARA).get(unknown);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Skriv först in vem personen är.")
                .doesNotContain("Ta ut filen", "name=\"purpose\"");
    }

    @Test
    void whoeverMayNotIsToldWhoMayAndAStrangerNothing() {
        HttpResponse<String> elin = signIn(ELIN).get(page());
        assertThat(elin.statusCode()).isEqualTo(403);
        assertThat(elin.body()).contains("Be någon av dem.").doesNotContain("Ta ut filen");

        Browser oskar = signIn(OSKAR);
        assertThat(oskar.get(page()).statusCode()).isEqualTo(404);
        assertThat(ask(oskar, "{\"purpose\":\"Till journalsystemet\"}").statusCode())
                .isEqualTo(404);
    }
}
