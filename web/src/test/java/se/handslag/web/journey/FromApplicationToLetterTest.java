package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.team.criteria.Answer;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** The pages from the application to the letter and its extension, as the staff of both authorities meet them. */
@CompositionRoot(because = "a test plays the staff of every authority")
class FromApplicationToLetterTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);
    private static final AtomicInteger PERSONS = new AtomicInteger(980);

    private static SettableClock clock;
    private static RunningHouse house;
    private static TeamAtWork team;
    private static Browser sara;
    private static Browser elin;
    private static Browser nils;

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
    private static void comeTo(LocalDate day) {
        clock.set(day);
        sara = new Browser(house.port()).signIn("municipality-0380 sara");
        elin = new Browser(house.port()).signIn("municipality-0380 elin");
        nils = new Browser(house.port()).signIn("region-03 nils");
    }

    @Test
    void leadsFromTheApplicationToTheNoticeOfAGrant() {
        CaseId caseId = assessed();
        assertThat(page(caseId, "")).contains("Ingen ansökan är registrerad än", at(caseId, "/ansokan"));

        String overview = at(caseId, "");
        assertThat(follow(sara, caseId, "/ansokan", application())).contains("Ansökan är registrerad", "Inte skriven");
        assertThat(follow(sara, caseId, "/utredning", Map.of("basedOn", "0", "text", "Har varit hemma i fyra år.")))
                .contains("Version 1 av utredningen är sparad", "Inte hållet");

        assertThat(follow(sara, caseId, "/samrad", "/samrad/fraga", question())).contains("Väntar på svar");
        assertThat(page(caseId, "/bevilja")).contains("Regionen fick en fråga den 9 juni 2025 och har inte svarat.");
        assertThat(nils.get("/person/" + caseId + "/samrad").body())
                .contains("Passar stödet?", "Sara Lind", "Samtycke till och med");
        HttpResponse<String> answered = answer(caseId, Map.of("view", "supports", "text", "Bra", "ground", "consent"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(nils.get("/person/" + caseId + "/samrad").body())
                .contains("Svaret är signerat och utlämnat", "Tillstyrker");
        assertThat(sara.get(overview).body()).contains("Tillstyrker", "Nils Ek", at(caseId, "/bevilja"));

        String deciding = page(caseId, "/bevilja");
        assertThat(deciding)
                .contains(
                        "4 kap. 1 § socialtjänstlagen (2001:453)",
                        "Punkt 3.2, Socionom",
                        "value=\"2025-06-09\"",
                        "value=\"2025-09-08\"",
                        "Det här saknas i brevet:",
                        "Bevilja stödet och underteckna");
        HttpResponse<String> decided = send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-08"));
        String letter = decided.headers().firstValue("Location").orElseThrow();
        assertThat(letter).startsWith(overview + "/");
        assertThat(sara.get(letter).body())
                .contains(
                        "Stödet är beviljat 9 juni–8 september 2025",
                        "Du får stöd från Hikikomori Uppsala",
                        "Du behöver stöd.",
                        "16 kap. 3 § socialtjänstlagen (2001:453)",
                        "tiden löper inte än",
                        "Spara underrättelsen");

        HttpResponse<String> told = sara.fillIn(
                letter,
                letter + "/underrattelse",
                Map.of("method", "handed-over", "sentOn", "2025-06-09", "receivedOn", "2025-06-09"));
        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(sara.get(letter).body())
                .contains("Ett överklagande ska ha kommit in senast 30 juni 2025.")
                .doesNotContain("Spara underrättelsen");
        assertThat(sara.get(overview).body())
                .contains("Överklagas senast 30 juni 2025", "Beslut t.o.m. 8 september 2025");
    }

    @Test
    void citesTheNewActFromTheFirstOfJuly() {
        CaseId caseId = ready();
        comeTo(LocalDate.of(2025, 7, 1));

        assertThat(page(caseId, "/bevilja")).contains("11 kap. 1 § socialtjänstlagen (2025:400)");
        HttpResponse<String> decided = send(sara, caseId, "/bevilja", grant("2025-07-01", "2025-09-30"));
        assertThat(sara.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("11 kap. 1 § socialtjänstlagen (2025:400)", "35 kap. 1 § socialtjänstlagen (2025:400)");
    }

    @Test
    void showsTheLetterBeforehandAndDecidesNothing() {
        CaseId caseId = ready();
        Map<String, String> fields = grant("2025-06-09", "2025-12-31");
        fields.put("do", "preview");

        HttpResponse<String> page = send(sara, caseId, "/bevilja", fields);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Så här ser brevet ut", "till och med den 31 december 2025", "Du behöver stöd.")
                .doesNotContain("Det här saknas");
        assertThat(page(caseId, "")).doesNotContain("Bifall");
    }

    @Test
    void keepsWhatWasEnteredWhenAGrantIsRefused() {
        CaseId caseId = ready();

        HttpResponse<String> short1 = send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-08-08"));
        assertThat(short1.statusCode()).isEqualTo(422);
        assertThat(short1.body())
                .contains(
                        "<title>Fel:",
                        "Beslutet ska gälla minst 3 månader. Välj den 8 september 2025",
                        "value=\"2025-08-08\"",
                        "Du behöver stöd.");
        assertThat(send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-06-08"))
                        .body())
                .contains("Slutdatum ska vara efter startdatum.", "Du behöver stöd.");
        assertThat(send(sara, caseId, "/bevilja", grant("2025-06-31", "2025-12-31"))
                        .body())
                .contains("Den dagen finns inte i kalendern.", "2025-06-31", "Du behöver stöd.");
        Map<String, String> empty = grant("", "");
        empty.put("reasons", " ");
        assertThat(send(sara, caseId, "/bevilja", empty).body())
                .contains(
                        "Det är 3 saker att rätta",
                        "Skriv vilken dag stödet börjar.",
                        "Skriv vilken dag stödet slutar.",
                        "Skriv skälen för beslutet.");
    }

    @Test
    void saysTheSameInEnglish() {
        CaseId caseId = ready();
        Browser english = new Browser(house.port()).signIn("municipality-0380 sara");
        english.fillIn("/", "/val/sprak", Map.of("language", "en", "back", "/"));

        assertThat(send(english, caseId, "/bevilja", grant("2025-06-09", "2025-08-08"))
                        .body())
                .contains(
                        "The decision must last at least 3 months. Choose 8 September 2025",
                        "Du behöver stöd.",
                        "Grant the support and sign");
    }

    @Test
    void refusesASecondDecisionOverTheSameDays() {
        CaseId caseId = ready();
        Map<String, String> fields = grant("2025-06-09", "2025-09-08");
        HttpResponse<String> form = sara.get(at(caseId, "/bevilja"));
        fields.put("_proof", Browser.proof(form));
        assertThat(sara.post(at(caseId, "/bevilja"), fields).statusCode()).isEqualTo(303);

        HttpResponse<String> again = sara.post(at(caseId, "/bevilja"), fields);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Stöd är redan beviljat 9 juni–8 september 2025.", "Du behöver stöd.");
    }

    @Test
    void tellsSomeoneWithoutDelegationWhoHasIt() {
        CaseId caseId = ready();

        assertThat(elin.get(at(caseId, "/bevilja")).body())
                .contains("Du har inte delegation för det här beslutet. Det har: Socionom.")
                .doesNotContain("<textarea");
        Map<String, String> fields = grant("2025-06-09", "2025-09-08");
        fields.put("_proof", Browser.proof(elin.get(at(caseId, "/ansokan"))));
        HttpResponse<String> forced = elin.post(at(caseId, "/bevilja"), fields);
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(forced.body()).contains("Du har inte delegation", "Du behöver stöd.");
    }

    @Test
    void explainsToTheRegionWhoDecidesAndWhereTheirOwnPartIs() {
        CaseId caseId = ready();

        for (String page : new String[] {"", "/bevilja", "/ansokan", "/utredning", "/samrad", "/avsla", "/forlang"}) {
            HttpResponse<String> answer = nils.get(at(caseId, page));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("Beslutet fattas av kommunen", "/person/" + caseId + "/samrad")
                    .doesNotContain("Har varit hemma", "href=\"" + at(caseId, ""));
        }
        Map<String, String> fields = grant("2025-06-09", "2025-09-08");
        fields.put("_proof", Browser.proof(nils.get("/person/" + caseId + "/samrad")));
        assertThat(nils.post(at(caseId, "/bevilja"), fields).statusCode()).isEqualTo(403);
        assertThat(page(caseId, "")).doesNotContain("Bifall");
    }

    @Test
    void keepsWhatWasEnteredInAnApplication() {
        CaseId caseId = identified();
        Map<String, String> fields = application();
        fields.put("arrivedOn", "2025-06-10");
        assertThat(send(sara, caseId, "/ansokan", fields).body())
                .contains("Kontrollera ankomstdagen. Den har inte varit ännu.", "Hjälp att komma ut", "2025-06-10");
        fields.put("arrivedOn", "2025-02-30");
        fields.put("appliedFor", " ");
        fields.remove("by");
        assertThat(send(sara, caseId, "/ansokan", fields).body())
                .contains("Den dagen finns inte", "Skriv vad ansökan gäller.", "Välj vem som ansöker.");
        fields = application();
        fields.put("by", "guardian");
        assertThat(send(sara, caseId, "/ansokan", fields).body())
                .contains("Skriv vem som ansöker för personen", "Hjälp att komma ut");
    }

    @Test
    void keepsADraftOfTheInvestigationAndNeverOverwritesAColleague() {
        CaseId caseId = identified();
        send(sara, caseId, "/ansokan", application());
        assertThat(send(sara, caseId, "/utredning", "/utredning/utkast", Map.of("basedOn", "0", "text", "Saras halva"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(caseId, "/utredning")).contains("Saras halva", "Utkast sparat");

        send(elin, caseId, "/utredning", Map.of("basedOn", "0", "text", "Elins hela"));
        HttpResponse<String> refused = send(sara, caseId, "/utredning", Map.of("basedOn", "0", "text", "Saras hela"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Elin Berg sparade en nyare version",
                        "Elins hela",
                        "Saras hela",
                        "name=\"basedOn\" value=\"1\"");
        assertThat(page(caseId, "/utredning")).contains("Saras hela", "Elins hela");
        assertThat(follow(sara, caseId, "/utredning", Map.of("basedOn", "1", "text", "Båda")))
                .contains("Version 2 av utredningen är sparad", "Båda");
    }

    @Test
    void keepsAQuestionThatCannotBeHandedOverAndOffersToWriteATalkDown() {
        CaseId caseId = known();
        send(sara, caseId, "/ansokan", application());
        HttpResponse<String> refused = send(sara, caseId, "/samrad", "/samrad/fraga", question());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("inget giltigt samtycke", "Passar stödet?");
        assertThat(send(
                                sara,
                                caseId,
                                "/samrad",
                                "/samrad/samtal",
                                Map.of("with", "Nils Ek", "on", "2025-06-09", "said", "Han sade ja"))
                        .body())
                .contains("Välj vad hen tyckte.", "Han sade ja");
        assertThat(follow(
                        sara,
                        caseId,
                        "/samrad",
                        "/samrad/samtal",
                        Map.of("with", "Nils Ek", "on", "2025-06-09", "view", "objections", "said", "Vänta")))
                .contains("Samrådet är sparat", "Har invändningar", "Vänta");
    }

    @Test
    void keepsAnAnswerThatIsNotWhole() {
        CaseId caseId = identified();
        send(sara, caseId, "/ansokan", application());
        send(sara, caseId, "/samrad", "/samrad/fraga", question());

        HttpResponse<String> refused = answer(caseId, Map.of("view", "objections", "text", "", "ground", "consent"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv vilka invändningar du har.");
        assertThat(answer(caseId, Map.of("text", "Jag tycker så här")).body())
                .contains("Välj vad du tycker.", "Jag tycker så här");
    }

    @Test
    void refusesAnApplicationWithReasonsAndTellsHowThePersonWasHeard() {
        CaseId caseId = ready();
        Map<String, String> fields = new TreeMap<>(Map.of("do", "decide", "reasons", "Du får redan stöd."));
        assertThat(send(sara, caseId, "/avsla", fields).body())
                .contains("Välj om personen har fått yttra sig.", "Du får redan stöd.");
        fields.putAll(Map.of("heard", "sent", "sentOn", "2025-06-02", "answerBy", "2025-06-20"));
        assertThat(send(sara, caseId, "/avsla", fields).body())
                .contains("Personen har till och med den 20 juni 2025 på sig att svara.", "Du får redan stöd.");
        fields.put("reply", "Jag håller inte med.");

        HttpResponse<String> decided = send(sara, caseId, "/avsla", fields);

        assertThat(sara.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Du får inte stöd från Hikikomori Uppsala", "Du svarade: Jag håller inte med.");
        assertThat(page(caseId, "")).contains("Avslag");
    }

    @Test
    void extendsBeforeTheEndAndNotAfter() {
        CaseId caseId = ready();
        send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-08"));
        comeTo(LocalDate.of(2025, 9, 1));
        assertThat(page(caseId, "/forlang")).contains("Förlängningen börjar 9 september 2025", "2025-12-08");
        Map<String, String> fields = new TreeMap<>(
                Map.of("do", "decide", "to", "2025-10-01", "restsOn", "Delmål 1 är nått.", "reasons", "Mer tid."));
        assertThat(send(sara, caseId, "/forlang", fields).body())
                .contains("Förlängningen ska vara minst en månad.", "Delmål 1 är nått.", "Mer tid.");
        fields.put("to", "2025-12-08");

        HttpResponse<String> decided = send(sara, caseId, "/forlang", fields);

        assertThat(sara.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains(
                        "Ditt stöd från Hikikomori Uppsala fortsätter",
                        "Delmål 1 är nått.",
                        "11 kap. 1 § socialtjänstlagen (2025:400)");
        comeTo(LocalDate.of(2025, 12, 9));
        assertThat(page(caseId, "/forlang")).contains("Stödet tog slut den 8 december 2025 och kan inte förlängas.");
    }

    @Test
    void aMistypedDecisionAndAnotherMunicipalitysCaseDoNotExist() {
        CaseId caseId = ready();

        assertThat(sara.get(at(caseId, "/inte-ett-beslut")).statusCode()).isEqualTo(404);
        assertThat(sara.get(at(caseId, "/" + caseId)).statusCode()).isEqualTo(404);
        Browser oskar = new Browser(house.port()).signIn("municipality-0319 oskar");
        assertThat(oskar.get(at(caseId, "")).statusCode()).isEqualTo(404);
        assertThat(nils.get("/person/" + caseId + "/samrad").statusCode()).isEqualTo(200);
        assertThat(sara.get("/person/" + caseId + "/samrad").statusCode()).isEqualTo(303);
    }

    // A case as far as a test wants it

    /** Known to the municipality and the region, without consent. */
    private static CaseId known() {
        CaseId caseId = team.relativeCalls(SARA, "Systerson");
        team.interviewIsBooked(caseId, clock.today().atTime(13, 0));
        team.personIsIdentified(caseId, number(), "Kim", "Åkesson");
        return caseId;
    }

    private static CaseId identified() {
        CaseId caseId = known();
        team.personConsents(caseId, new Period(MONDAY, MONDAY.plusMonths(11)));
        return caseId;
    }

    private static CaseId assessed() {
        CaseId caseId = identified();
        team.allCriteriaAreSettled(caseId);
        team.settle(NILS, caseId, Answer.YES, "not-temporary").orElseThrow();
        team.conclude(caseId).orElseThrow();
        return caseId;
    }

    private static CaseId ready() {
        CaseId caseId = assessed();
        team.personApplies(caseId, MONDAY);
        team.nurseIsConsulted(caseId);
        return caseId;
    }

    /** Numbers of the series that the Tax Agency sets aside for tests, each person their own. */
    private static String number() {
        String nine = "900101" + PERSONS.getAndIncrement();
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return "19" + nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }

    // What is sent and seen

    private static Map<String, String> application() {
        return new TreeMap<>(Map.of(
                "arrivedOn", "2025-06-09",
                "form", "oral",
                "by", "person",
                "representative", "",
                "appliedFor", "Hjälp att komma ut"));
    }

    private static Map<String, String> question() {
        return Map.of("to", "region-03", "question", "Passar stödet?", "ground", "consent", "reason", "");
    }

    private static Map<String, String> grant(String from, String to) {
        return new TreeMap<>(
                Map.of("from", from, "to", to, "reasons", "Du behöver stöd.", "conditions", "", "do", "decide"));
    }

    private static String at(CaseId caseId, String page) {
        return "/person/" + caseId + "/beslut" + page;
    }

    private static String page(CaseId caseId, String page) {
        return sara.get(at(caseId, page)).body();
    }

    private static HttpResponse<String> send(Browser who, CaseId caseId, String page, Map<String, String> fields) {
        return send(who, caseId, page, page, fields);
    }

    private static HttpResponse<String> send(
            Browser who, CaseId caseId, String page, String path, Map<String, String> fields) {
        return who.fillIn(at(caseId, page), at(caseId, path), fields);
    }

    private static String follow(Browser who, CaseId caseId, String page, Map<String, String> fields) {
        return follow(who, caseId, page, page, fields);
    }

    private static String follow(Browser who, CaseId caseId, String page, String path, Map<String, String> fields) {
        HttpResponse<String> sent = send(who, caseId, page, path, fields);
        assertThat(sent.statusCode()).isEqualTo(303);
        return who.get(sent.headers().firstValue("Location").orElseThrow()).body();
    }

    private static HttpResponse<String> answer(CaseId caseId, Map<String, String> fields) {
        String path = "/person/" + caseId + "/samrad";
        String id = nils.get(path).body().split("action=\"" + path + "/")[1].split("\"")[0];
        return nils.fillIn(path, path + "/" + id, fields);
    }
}
