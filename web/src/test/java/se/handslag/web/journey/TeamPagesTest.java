package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** Taking over when someone is away, giving a case to another, and letting a task wait: over HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
class TeamPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Pattern ABSENCE = Pattern.compile("/team/franvaro/([0-9a-f-]{36})/slut");

    private final SettableClock clock = SettableClock.at(TODAY);
    private RunningHouse house;
    private CaseId kim;
    private Browser sara;
    private Browser elin;
    private Browser maria;

    @BeforeAll
    void open() {
        house = RunningHouse.on(Database.H2.stores(), clock);
        TeamAtWork team = new TeamAtWork(house.platform());
        kim = team.relativeCalls(SARA, "Evas son");
        for (int i = 0; i < 9; i++) {
            team.relativeCalls(SARA, "Evas granne");
        }
        team.relativeCalls(ELIN, "Olles syster");
        sara = new Browser(house.port()).signIn("municipality-0380 sara");
        elin = new Browser(house.port()).signIn("municipality-0380 elin");
        maria = new Browser(house.port()).signIn("municipality-0380 maria");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void oneFormLetsSomeoneTakeOverForTenPersons() {
        sara.fillIn(
                "/person/" + kim + "/uppgifter",
                "/person/" + kim + "/uppgifter",
                Map.of("text", "Ring Evas son", "due", "2026-03-04"));
        assertThat(elin.get("/uppgifter").body()).doesNotContain("Ring Evas son");

        HttpResponse<String> answer = maria.fillIn(
                "/team",
                "/team/franvaro",
                Map.of("staff", "sara", "from", "2026-03-02", "to", "2026-03-06", "cover", "elin"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(maria.get("/team").body()).contains("Elin Berg täcker.", "Borta");
        assertThat(elin.get("/uppgifter").body()).contains("Ring Evas son", "du täcker");
        Matcher id = ABSENCE.matcher(maria.get("/team").body());
        assertThat(id.find()).isTrue();
        maria.fillIn("/team", "/team/franvaro/" + id.group(1) + "/slut", Map.of());
        assertThat(elin.get("/uppgifter").body()).doesNotContain("Ring Evas son");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasChosenStaysChosen() {
        HttpResponse<String> answer = maria.fillIn(
                "/team",
                "/team/franvaro",
                Map.of("staff", "sara", "from", "2026-03-02", "to", "2026-03-01", "cover", "elin"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Sista dagen är före den första", "value=\"2026-03-01\"");
        assertThat(maria.fillIn(
                                "/team",
                                "/team/franvaro",
                                Map.of("staff", "sara", "from", "", "to", "", "cover", "elin"))
                        .body())
                .contains("Skriv sista dagen.");
    }

    @Test
    void onlyTheHeadSettlesAndOthersSee() {
        assertThat(sara.get("/team").body()).contains("Sara Lind").doesNotContain("/team/franvaro");
        assertThat(sara.fillIn(
                                "/team",
                                "/team/franvaro",
                                Map.of("staff", "elin", "from", "2026-03-02", "to", "2026-03-03", "cover", "sara"))
                        .body())
                .contains("Verksamhetschefen bestämmer vem som täcker");
    }

    @Test
    void theHeadGivesACaseToAnotherTogetherAndTakesItBack() {
        CaseId olle = new TeamAtWork(house.platform()).relativeCalls(SARA, "Olles mor");
        String path = "/team/arende/" + olle;
        assertThat(maria.get("/team").body()).contains(path);
        assertThat(maria.get(path).body())
                .contains("Sara Lind samordnar hos er.", "I stället för Sara Lind", "Elin Berg")
                .doesNotContain("vårdkontakt");

        assertThat(maria.fillIn(path, path, Map.of("staff", "", "how", "alone")).body())
                .contains("Fel:");
        assertThat(maria.fillIn(path, path, Map.of("staff", "elin", "how", "together"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(maria.get(path).body()).contains("Elin Berg samordnar också.");
        assertThat(sara.get("/person/" + olle).body())
                .contains("Sara Lind samordnar hos er, tillsammans med Elin Berg");

        maria.fillIn(path, path + "/sluta", Map.of("staff", "elin"));
        assertThat(maria.get(path).body()).doesNotContain("samordnar också");
        maria.fillIn(
                path,
                path,
                Map.of(
                        "staff", "",
                        "staff-other", "nora",
                        "staff-other-name", "Nora Ek",
                        "how", "alone"));
        assertThat(maria.get("/team").body()).contains("Nora Ek");
    }

    @Test
    void whoeverMayNotGiveACaseSeesNoPageOfIt() {
        String path = "/team/arende/" + kim;

        assertThat(sara.get(path).statusCode()).isEqualTo(404);
        assertThat(maria.get("/team/arende/" + CaseId.next(clock)).statusCode()).isEqualTo(404);
    }

    @Test
    void aTaskWaitsWithItsReasonAndIsTakenUpAgain() {
        String tasks = "/person/" + kim + "/uppgifter";
        sara.fillIn(tasks, tasks, Map.of("text", "Boka besöket", "due", "2026-03-04"));
        Matcher link = Pattern.compile("href=\"(/person/[^\"]+/vanta\\?uppgift=([0-9a-f-]{36}))\"[^>]*Boka besöket")
                .matcher(sara.get(tasks).body());
        assertThat(link.find()).isTrue();

        assertThat(sara.fillIn(
                                link.group(1),
                                tasks + "/vanta",
                                Map.of("subject", link.group(2), "until", "2026-03-10", "reason", ""))
                        .body())
                .contains("Skriv varför uppgiften väntar.", "Boka besöket");
        sara.fillIn(
                link.group(1),
                tasks + "/vanta",
                Map.of("subject", link.group(2), "until", "2026-03-10", "reason", "Kim är bortrest"));
        assertThat(sara.get(tasks).body()).contains("Väntar till", "Kim är bortrest");
        sara.fillIn(tasks, tasks + "/vanta", Map.of("subject", link.group(2), "again", "yes"));
        assertThat(sara.get(tasks).body()).doesNotContain("Kim är bortrest");
        assertThat(sara.get(tasks + "/vanta?uppgift=nej").statusCode()).isEqualTo(404);
    }
}
