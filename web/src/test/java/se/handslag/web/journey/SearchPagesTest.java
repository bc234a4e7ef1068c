package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** Searching for a person, on the page and by a program. */
@TestInstance(Lifecycle.PER_CLASS)
class SearchPagesTest {
    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 3, 2));
    private RunningHouse house;
    private CaseId kim;
    private Browser sara;

    @BeforeAll
    void open() {
        house = RunningHouse.on(Database.H2.stores(), clock);
        TeamAtWork team = new TeamAtWork(house.platform());
        kim = team.relativeCalls(SARA, "Evas son");
        team.personIsIdentified(kim, "19900101-9802", "Kim", "Åkesson");
        team.relativeCalls(SARA, "Evas dotter");
        sara = new Browser(house.port()).signIn("municipality-0380 sara");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900101-9802", "199001019802", "19900101 9802"})
    void aWholeNumberLeadsToThePersonAndStandsInNoAddress(String number) {
        HttpResponse<String> answer = search(number);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/person/" + kim);
    }

    @Test
    void aCaseNumberLeadsToThePersonWholeOrByItsEnd() {
        String whole = kim.toString();

        assertThat(search(whole).headers().firstValue("Location")).contains("/person/" + kim);
        assertThat(search(whole.substring(28)).headers().firstValue("Location")).contains("/person/" + kim);
    }

    @Test
    void tenDigitsShowTheAgeBeforeAnyoneIsOpened() {
        HttpResponse<String> answer = search("900101-9802");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Kim Åkesson", "(36)", "19900101-••••");
    }

    @Test
    void aNameListsThoseItMayBe() {
        assertThat(search("evas").body()).contains("Kim Åkesson", "Evas dotter");
        assertThat(search("åkesson").body()).contains("Kim Åkesson").doesNotContain("Evas dotter");
    }

    @Test
    void whoIsNotFoundIsSaidToBeWithWhatToTryAndWhyNothingElseCanBeSearched() {
        assertThat(search("Xyzzyqvist").body())
                .contains("Ingen träff i den egna akten.", "för- eller efternamnet", "15 § förordningen (2001:637)");
        assertThat(search("19850315-9819").body()).contains("hela personnumret med 12 siffror");
        assertThat(search("deadbee1").body()).contains("slutet av det");
        Browser nils = new Browser(house.port()).signIn("region-03 nils");
        assertThat(nils.get("/sok").body()).contains("2 kap. 8 § patientdatalagen");
    }

    @Test
    void aWrongNumberIsSaidToBeWrongAndCanBeSearchedForAnyway() {
        HttpResponse<String> wrong = search("19900101-9803");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Sista siffran stämmer inte.", "Sök ändå", "value=\"19900101-9803\"");

        HttpResponse<String> anyway = sara.fillIn("/sok", "/sok", Map.of("term", "19900101-9803", "anyway", "yes"));
        assertThat(anyway.statusCode()).isEqualTo(200);
        assertThat(anyway.body()).contains("Ingen träff i den egna akten.");
    }

    @Test
    void aProgramIsAnsweredTheSame() {
        assertThat(ask("{\"term\":\"19900101-9802\",\"anyway\":false}"))
                .satisfies(found -> assertThat(found.statusCode()).isEqualTo(200))
                .satisfies(found -> assertThat(found.body())
                        .contains("\"by\":\"identity-number\"", kim.toString(), "19900101-••••")
                        .doesNotContain("9802"));
        assertThat(ask("{\"term\":\"Xyzzyqvist\",\"anyway\":false}").body())
                .isEqualTo("{\"by\":\"name\",\"found\":[]}");
        HttpResponse<String> wrong = ask("{\"term\":\"19900101-9803\",\"anyway\":false}");
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body()).contains("person.identity-number.check-digit", "\"field\":\"term\"");
        assertThat(ask("{\"term\":\"Kim\"}").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> search(String term) {
        return sara.fillIn("/sok", "/sok", Map.of("term", term));
    }

    private HttpResponse<String> ask(String json) {
        String session = sara.get("/api/session").body();
        String proof = session.replaceAll(".*\"proof\":\"([^\"]+)\".*", "$1");
        return sara.send(sara.request("/api/sok")
                .header("Content-Type", "application/json")
                .header("Handslag-Proof", proof)
                .POST(BodyPublishers.ofString(json)));
    }
}
