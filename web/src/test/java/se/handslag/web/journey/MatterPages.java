package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.team.criteria.Answer;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** A house with its board's delegation, cases brought as far as a test wants them, and the forms of a matter's pages. */
@CompositionRoot(because = "a test plays the staff of every authority")
abstract class MatterPages {
    static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);
    static final AtomicInteger PERSONS = new AtomicInteger();
    /** Each day has the twenty numbers 980 to 999 for tests. */
    private static final int EACH_DAY = 20;

    static SettableClock clock;
    static RunningHouse house;
    static TeamAtWork team;
    static Browser sara;
    static Browser elin;
    static Browser nils;

    @BeforeAll
    static void open() {
        clock = SettableClock.at(MONDAY);
        house = RunningHouse.on(Database.H2.stores(), clock);
        team = new TeamAtWork(house.platform());
        team.boardDelegates(LocalDate.of(2025, 1, 1));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void comeBack() {
        comeTo(MONDAY);
    }

    /** A session does not outlive the day. */
    static void comeTo(LocalDate day) {
        clock.set(day);
        sara = new Browser(house.port()).signIn("municipality-0380 sara");
        elin = new Browser(house.port()).signIn("municipality-0380 elin");
        nils = new Browser(house.port()).signIn("region-03 nils");
    }

    // A case as far as a test wants it

    /** Known to the municipality and the region, without consent. */
    static CaseId known() {
        CaseId caseId = team.relativeCalls(SARA, "Systerson");
        team.interviewIsBooked(caseId, clock.today().atTime(13, 0));
        team.personIsIdentified(caseId, number(), "Kim", "Åkesson");
        return caseId;
    }

    static CaseId identified() {
        CaseId caseId = known();
        team.personConsents(caseId, new Period(MONDAY, MONDAY.plusMonths(11)));
        return caseId;
    }

    static CaseId assessed() {
        CaseId caseId = identified();
        team.allCriteriaAreSettled(caseId);
        team.settle(NILS, caseId, Answer.YES, "not-temporary").orElseThrow();
        team.conclude(caseId).orElseThrow();
        return caseId;
    }

    static CaseId ready() {
        CaseId caseId = assessed();
        team.personApplies(caseId, MONDAY);
        team.nurseIsConsulted(caseId);
        return caseId;
    }

    /** Numbers of the series that the Tax Agency sets aside for tests, each person their own. */
    static String number() {
        int next = PERSONS.getAndIncrement();
        LocalDate born = LocalDate.of(1990, 1, 1).plusDays(next / EACH_DAY);
        String nine = born.format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)) + (980 + next % EACH_DAY);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return "19" + nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }

    // What is sent and seen

    static Map<String, String> application() {
        return new TreeMap<>(Map.of(
                "arrivedOn", "2025-06-09",
                "form", "oral",
                "by", "person",
                "representative", "",
                "impartial", "yes",
                "appliedFor", "Hjälp att komma ut"));
    }

    static Map<String, String> question() {
        return Map.of("to", "region-03", "question", "Passar stödet?", "ground", "consent", "reason", "");
    }

    static Map<String, String> grant(String from, String to) {
        return new TreeMap<>(
                Map.of("from", from, "to", to, "reasons", "Du behöver stöd.", "conditions", "", "do", "decide"));
    }

    static String at(CaseId caseId, String page) {
        return "/person/" + caseId + "/beslut" + page;
    }

    static String page(CaseId caseId, String page) {
        return sara.get(at(caseId, page)).body();
    }

    static HttpResponse<String> send(Browser who, CaseId caseId, String page, Map<String, String> fields) {
        return send(who, caseId, page, page, fields);
    }

    static HttpResponse<String> send(Browser who, CaseId caseId, String page, String path, Map<String, String> fields) {
        return who.fillIn(at(caseId, page), at(caseId, path), fields);
    }

    static String follow(Browser who, CaseId caseId, String page, Map<String, String> fields) {
        return follow(who, caseId, page, page, fields);
    }

    static String follow(Browser who, CaseId caseId, String page, String path, Map<String, String> fields) {
        HttpResponse<String> sent = send(who, caseId, page, path, fields);
        assertThat(sent.statusCode()).isEqualTo(303);
        return who.get(sent.headers().firstValue("Location").orElseThrow()).body();
    }

    static HttpResponse<String> answer(CaseId caseId, Map<String, String> fields) {
        String path = "/person/" + caseId + "/samrad";
        String id = nils.get(path).body().split("action=\"" + path + "/")[1].split("\"")[0];
        return nils.fillIn(path, path + "/" + id, fields);
    }
}
