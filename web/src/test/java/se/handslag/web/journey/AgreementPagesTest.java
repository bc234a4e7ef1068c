package se.handslag.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.web.RunningHouse.role;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** The agreement behind a team over HTTP: put in by both, a post filled, a leave planned for, told to the other and read there. */
@CompositionRoot(because = "a test plays the staff of every authority")
class AgreementPagesTest {
    private static final String HERE = "/team/hikikomori-uppsala/avtal";
    private static final String POST = HERE + "/tjanst/coordinator";
    private static final Actor ASTRID =
            Here.staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);

    private final RunningHouse house = RunningHouse.on(
            Database.H2.stores(),
            SettableClock.at(LocalDate.of(2025, 6, 9)),
            List.of(role(UPPSALA, ELIN), role(UPPSALA, MARIA), role(REGION, ASTRID)));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void isPutInByBothAndAPostThatIsNotFilledIsToldAndRead() {
        Browser maria = maria();
        Browser astrid = astrid();
        assertThat(maria.get("/team/avtal").body()).contains("Inte inlagt", HERE);
        assertThat(maria.get(HERE).body()).contains("Avtalet är inte inlagt här", "Lägg in avtalet");
        assertThat(maria.get(HERE + "/nytt").body()).contains("Koordinator", "Region Uppsala");

        assertThat(follow(maria, HERE + "/nytt", agreement()))
                .contains("Avtalet bakom Hikikomori Uppsala är inlagt", "Dnr 17", "100\u00a0% saknas", "Inget besked");
        follow(astrid, HERE + "/nytt", agreement());
        assertThat(follow(maria, POST + "/tillsatt", holding("Sara Lind"))).contains("Sparat", "Sara Lind, 100\u00a0%");
        assertThat(maria.get(HERE).body()).contains("Besatt", "Sara Lind, 100\u00a0%");

        String id = maria.get(POST).body().split("ledighet\\?innehav=")[1].split("\"")[0];
        assertThat(follow(
                        maria,
                        POST + "/ledighet?innehav=" + id,
                        POST + "/ledighet",
                        fields("holding", id, "leave", "", "leaveFrom", "2025-07-01", "to", "2025-12-31")))
                .contains("Längre ledighet", "1 juli 2025");
        assertThat(maria.get(HERE).body()).contains("Ingen plan", "100\u00a0% saknas, tjänstledig");
        assertThat(follow(
                        maria,
                        POST + "/plan",
                        fields("from", "2025-07-01", "to", "", "words", "Elin tar över", "talkedOn", "2025-06-05")))
                .contains("Sparat");
        assertThat(maria.get("/uppgifter").body()).contains("vet inte hur era tjänster är besatta");
        assertThat(follow(maria, HERE, HERE + "/beratta", fields())).contains("Region Uppsala har fått veta.");

        String theirs = astrid.get(HERE).body();
        assertThat(theirs)
                .contains("Besked från Uppsala kommun", "Elin tar över", "1 juli 2025")
                .doesNotContain("Sara Lind");
        assertThat(astrid.get("/uppgifter").body()).contains("Uppsala kommun har berättat om sina tjänster");
        String statement = theirs.split("action=\"" + HERE + "/besked/")[1].split("\"")[0];
        assertThat(follow(astrid, HERE, HERE + "/besked/" + statement, fields()))
                .contains("Markerat som läst")
                .doesNotContain("Markera som läst");
        assertThat(astrid.get(POST).statusCode())
                .as("the post is the municipality's")
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAndNothingThatWasEnteredIsLost() {
        Browser maria = maria();
        List<Map.Entry<String, String>> none = agreement().stream()
                .filter(field -> !field.getKey().equals("parties"))
                .toList();
        assertThat(refused(maria, HERE + "/nytt", none))
                .contains("Välj parterna: din egen myndighet och minst en till.", "Dnr 17");
        assertThat(refused(maria, HERE + "/nytt", fields("percent-coordinator-municipality-0380", "mycket")))
                .contains("mycket", "Välj första dagen.", "Skriv var avtalet finns");
        assertThat(refused(maria, HERE + "/uppfoljning", fields("day", "2025-06-01", "next", "2026-06-01")))
                .contains("Skriv vad ni kom fram till.");
        assertThat(maria.get(HERE + "/tjanst/pilot").statusCode()).isEqualTo(404);
        assertThat(maria.get("/team/nowhere/avtal").statusCode()).isEqualTo(404);
    }

    @Test
    void isReadByEveryoneInTheTeamAndChangedByTheHeadAlone() {
        Browser elin = new Browser(house.port()).signIn("municipality-0380 elin");
        assertThat(elin.get(HERE).statusCode()).isEqualTo(200);
        for (String page : List.of(HERE + "/nytt", HERE + "/uppfoljning", POST)) {
            HttpResponse<String> answer = elin.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(403);
            assertThat(answer.body()).contains("Verksamhetschefen lägger in avtalet");
        }
    }

    private static List<Map.Entry<String, String>> agreement() {
        return fields(
                "reference", "Dnr 17",
                "parties", "municipality-0380",
                "parties", "region-03",
                "from", "2025-01-01",
                "to", "",
                "followUpBy", "2026-01-01",
                "steering", "NSU",
                "steeringDuties", "appoints-operative-group",
                "operative", "Operativ ledningsgrupp",
                "operativeDuties", "follows-agreement",
                "operativeDuties", "compiles-annual-report",
                "operativeDuties", "answers-for-development-areas",
                "percent-coordinator-municipality-0380", "100",
                "competence-coordinator", "Socionom",
                "percent-psychiatric-nurse-region-03", "100",
                "longLeaveDays", "30",
                "tellDaysBefore", "60",
                "renewDaysBefore", "180");
    }

    private static List<Map.Entry<String, String>> holding(String who) {
        return fields(
                "holding", "",
                "holder", who,
                "percent", "100",
                "competence", "Socionom",
                "asAgreed", "yes",
                "from", "2025-01-01",
                "to", "");
    }

    /** Names and values by turns; a name may come several times. */
    private static List<Map.Entry<String, String>> fields(String... byTurns) {
        return IntStream.range(0, byTurns.length / 2)
                .mapToObj(i -> Map.entry(byTurns[2 * i], byTurns[2 * i + 1]))
                .toList();
    }

    private static HttpResponse<String> send(
            Browser who, String page, String path, List<Map.Entry<String, String>> fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields);
        all.add(Map.entry("_proof", Browser.proof(who.get(page))));
        String body = all.stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return who.send(who.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String refused(Browser who, String page, List<Map.Entry<String, String>> fields) {
        HttpResponse<String> answer = send(who, page, page, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static String follow(Browser who, String page, List<Map.Entry<String, String>> fields) {
        return follow(who, page, page, fields);
    }

    private static String follow(Browser who, String page, String path, List<Map.Entry<String, String>> fields) {
        HttpResponse<String> sent = send(who, page, path, fields);
        assertThat(sent.statusCode()).as(path).isEqualTo(303);
        return who.get(sent.headers().firstValue("Location").orElseThrow()).body();
    }

    private Browser maria() {
        return new Browser(house.port()).signIn("municipality-0380 maria");
    }

    private Browser astrid() {
        return new Browser(house.port()).signIn(REGION.id() + " astrid");
    }
}
