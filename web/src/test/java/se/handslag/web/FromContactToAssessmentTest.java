package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.Staffing;
import se.handslag.core.records.StoreSettings;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.web.installation.Installation;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/** The pages from the first call to the concluded assessment, as the staff of both authorities meet them. */
@CompositionRoot(because = "a test plays the staff of every authority")
class FromContactToAssessmentTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String NUMBER = "19900101-9802";
    private static final Pattern ROW =
            Pattern.compile("<li id=\"([a-z-]+)\">(.*?)</li>\\s*(?=<li id|</ol>)", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"_][^\"]*)\" value=\"([^\"]*)\">");
    private static final List<String> MUNICIPAL = List.of(
            "isolation",
            "needs-support",
            "few-contacts",
            "no-other-support-contacts",
            "no-other-authority",
            "no-other-way",
            "willing-to-change");
    private static final List<String> REGIONAL = List.of("not-temporary", "no-psychosis", "not-only-neuropsychiatric");

    private static final Application APPLICATION = application();
    private static final int PORT = APPLICATION.start(0);

    private final Browser sara = new Browser(PORT).signIn("municipality-0380 sara");
    private final Browser nils = new Browser(PORT).signIn("region-03 nils");

    private static Application application() {
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        Here.authorities().forEach(authority -> stores.put(authority, StoreSettings.inMemory(authority.id())));
        List<DemoRole> roles = List.of(role(SARA, UPPSALA), role(NILS, REGION), role(OSKAR, Here.ALVKARLEBY));
        Application application =
                Application.assemble(new Installation(stores), SettableClock.at(MONDAY), SignIn.demo(roles), roles);
        Staffing.everyone(application.platform());
        return application;
    }

    private static DemoRole role(Actor actor, Authority authority) {
        return new DemoRole(actor, authority, Sentence.of("demo.sara"));
    }

    @BeforeAll
    static void isListening() {
        assertThat(PORT).isPositive();
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    @Test
    void takesACallOnOnePageAndGoesOnToTheBooking() {
        HttpResponse<String> saved = sara.fillIn("/kontakt/ny", "/kontakt/ny", call("Systerson Ett"));

        String caseId = caseOf(saved, "/bedomningssamtal");
        assertThat(sara.get("/person/" + caseId + "/bedomningssamtal").body())
                .contains("Kontakten är sparad", "Boka bedömningssamtal");
        assertThat(sara.get("/person/" + caseId + "/kontakt").body())
                .contains("Systerson Ett", "Anhörig, Eva Åkesson", "070-174 06 05", "Har inte lämnat sitt rum");
        assertThat(sara.get("/inflode").body()).contains("Ny kontakt", "Systerson Ett", "sedan i dag", "Sara Lind");
    }

    @Test
    void keepsWhatWasEnteredAndSaysAllThatIsMissing() {
        Map<String, String> fields = call("Systerson Två");
        fields.put("matter", " ");
        fields.put("next", "");

        HttpResponse<String> page = sara.fillIn("/kontakt/ny", "/kontakt/ny", fields);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fel:", "Skriv vad det gäller.", "Välj nästa steg.", "Systerson Två", "Eva Åkesson");
        assertThat(sara.get("/inflode").body()).doesNotContain("Systerson Två");
    }

    @Test
    void asksForADayThatExistsAndHasNotBeen() {
        Map<String, String> fields = call("Systerson Tre");
        fields.put("next", "call-back");
        fields.put("callBackOn", "2026-02-30");
        assertThat(sara.fillIn("/kontakt/ny", "/kontakt/ny", fields).body())
                .contains("Den dagen finns inte i kalendern", "2026-02-30");

        fields.put("callBackOn", "2026-02-27");
        assertThat(sara.fillIn("/kontakt/ny", "/kontakt/ny", fields).body())
                .contains("Välj en dag från och med i dag.");

        fields.put("callBackOn", "2026-03-05");
        HttpResponse<String> saved = sara.fillIn("/kontakt/ny", "/kontakt/ny", fields);
        assertThat(sara.get(location(saved)).body()).contains("ringa tillbaka", "Ring tillbaka, 5 mars 2026");
    }

    @Test
    void tellsOfOpenCasesUnderTheSameName() {
        String first = caseOf(sara.fillIn("/kontakt/ny", "/kontakt/ny", call("Dubbel Gångare")), "/bedomningssamtal");

        HttpResponse<String> second = sara.fillIn("/kontakt/ny", "/kontakt/ny", call("Dubbel Gångare"));

        assertThat(location(second)).contains("/kontakt?lika=" + first).doesNotContain("Dubbel");
        assertThat(sara.get(location(second)).body())
                .contains("ett annat öppet ärende", "href=\"/person/" + first + "\"");
    }

    @Test
    void storesNothingAboutAnyoneWhenItIsAdviceOnly() {
        Map<String, String> fields = call("Rådsökarens son");
        fields.put("adviceOnly", "yes");

        HttpResponse<String> saved = sara.fillIn("/kontakt/ny", "/kontakt/ny", fields);

        assertThat(sara.get(location(saved)).body())
                .contains("Inga personuppgifter är sparade")
                .doesNotContain("Rådsökarens");
    }

    @Test
    void tellsTheStaffOfTheRegionThatContactsAreTheMunicipalitys() {
        assertThat(nils.get("/kontakt/ny").statusCode()).isEqualTo(403);
        assertThat(nils.get("/inflode").body()).doesNotContain("/kontakt/ny");
    }

    @Test
    void showsTheRegionTheTimeOfAnInterviewAndNotWhomItIsAbout() {
        String caseId = booked("Hemlig Systerdotter", "2026-03-17", "13.30");

        String inflow = nils.get("/inflode").body();
        assertThat(inflow).contains("Bokad 17 mars 13.30", "2026-03-17 13.30").doesNotContain("Hemlig");
        String page = nils.get("/person/" + caseId + "/bedomning").body();
        assertThat(page).contains("Kungsgatan 85", "Ta ärendet").doesNotContain("Hemlig", "rum på två");

        HttpResponse<String> taken = nils.fillIn("/inflode", "/inflode/" + caseId + "/ta", Map.of());
        assertThat(nils.get(location(taken)).body())
                .contains("Du har ärendet nu.")
                .doesNotContain("Ta ärendet");
    }

    @Test
    void refusesABookingThatNamesThePersonAndKeepsTheRest() {
        String caseId = caseOf(sara.fillIn("/kontakt/ny", "/kontakt/ny", call("Brita Stork")), "/bedomningssamtal");
        Map<String, String> fields = booking("2026-03-18", "09.15");
        fields.put("place", "Hemma hos Brita");
        String path = "/person/" + caseId + "/bedomningssamtal";

        assertThat(sara.fillIn(path, path, fields).body())
                .contains("Skriv platsen utan personens namn", "09.15", "Hemma hos Brita");
        fields.put("day", "2026-03-01");
        fields.put("time", "halv tio");
        fields.put("place", "");
        assertThat(sara.fillIn(path, path, fields).body())
                .contains("Skriv klockslaget med timmar och minuter", "Skriv var samtalet hålls.", "halv tio");
    }

    @Test
    void saysPreciselyWhatIsWrongWithANumberAndThenKnowsThePerson() {
        String caseId = booked("Linjedomarens bror", "2026-03-19", "10.00");
        String path = "/person/" + caseId + "/identitet";
        Map<String, String> fields = identity("19910202-9818");

        HttpResponse<String> wrong = sara.fillIn(path, path, fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Sista siffran stämmer inte", "19910202-9818", "Linus");

        HttpResponse<String> saved = sara.fillIn(path, path, identity("19910202-9817"));
        assertThat(location(saved)).isEqualTo(path);
        String page = sara.get(path).body();
        assertThat(page)
                .contains("Personuppgifterna är sparade", "Linus Domare", "(35)", "19910202-••••", "Samtycke saknas")
                .doesNotContain("<title>Linus");
        assertThat(nils.get("/inflode").body()).doesNotContain("Linus");

        consent(SARA, caseId, REGION, ItemKind.IDENTITY);
        HttpResponse<String> told = sara.fillIn(path, path + "/lamna-ut", Map.of());
        assertThat(sara.get(location(told)).body()).contains("utlämnade till Region Uppsala");
        assertThat(nils.get("/inflode").body()).contains("Linus Domare");
    }

    @Test
    void refusesANumberThatAnotherOpenCaseHas() {
        String first = booked("Första brorsonen", "2026-03-20", "10.00");
        String second = booked("Andra brorsonen", "2026-03-20", "11.00");
        identify(first, "19910202-9825");

        assertThat(sara.fillIn(
                                "/person/" + second + "/identitet",
                                "/person/" + second + "/identitet",
                                identity("19910202-9825"))
                        .body())
                .contains("redan i ett annat öppet ärende", "2 mars 2026");
    }

    @Test
    void settlesTheCriteriaTogetherAndConcludes() {
        String caseId = booked("Evas yngste", "2026-03-12", "10.00");
        identify(caseId, NUMBER);
        consent(SARA, caseId, REGION, AssessmentItems.FINDING, ItemKind.IDENTITY);
        consent(NILS, caseId, UPPSALA, AssessmentItems.FINDING);
        String path = "/person/" + caseId + "/bedomning";

        String before = sara.get(path).body();
        assertThat(row(before, "residence")).contains("Uppfyllt", "Automatisk", "folkbokföringen, 2026-03-02 09.00");
        assertThat(row(before, "no-psychosis"))
                .contains("Inte bedömt", "Regionen tar ställning")
                .doesNotContain("type=\"radio\"");
        assertThat(before).contains("Ingen slutsats än", "Slutför bedömningen", "Visa som text");

        Map<String, String> stands = stands(MUNICIPAL, "yes");
        stands.put("comment-isolation", "Har inte gått ut på två år");
        assertThat(sara.get(location(send(sara, path, stands, "save"))).body()).contains("Svaren är sparade");

        String region = nils.get(path).body();
        assertThat(row(region, "isolation"))
                .contains("Stämmer", "Sara Lind", "type=\"radio\"")
                .doesNotContain("två år");
        assertThat(row(region, "no-other-way")).contains("Sara Lind").doesNotContain("type=\"radio\"");
        assertThat(region).doesNotContain("Slutför bedömningen").contains("Spara svaren");

        Map<String, String> answers = stands(REGIONAL, "yes");
        answers.put("comment-no-psychosis", "SCID-intervju");
        answers.put("answer-isolation", "no");
        send(nils, path, answers, "save");

        String disputed = sara.get(path).body();
        assertThat(row(disputed, "isolation")).contains("Olika bedömning", "Nils Ek", "Sara Lind");
        assertThat(disputed).contains("ni bedömer olika").doesNotContain("SCID");

        HttpResponse<String> tooEarly = send(sara, path, stands, "conclude");
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.body())
                .contains("Bedömningen är inte klar. Kvar: kriterium 3")
                .contains("Har inte gått ut på två år");

        answers.put("answer-isolation", "yes");
        send(nils, path, answers, "save");
        assertThat(sara.get(path).body()).contains("Hör till målgruppen", "Alla 12 kriterier är uppfyllda");

        HttpResponse<String> concluded = send(sara, path, stands, "conclude");
        assertThat(sara.get(location(concluded)).body())
                .contains("Bedömningen är slutförd", "Slutförd 2 mars 2026 av Sara Lind")
                .doesNotContain("value=\"conclude\"");
        assertThat(send(sara, path, stands, "conclude").body()).contains("Bedömningen är redan slutförd");

        answers.put("answer-no-psychosis", "unknown");
        send(nils, path, answers, "save");
        assertThat(sara.get(path).body())
                .contains("Något har ändrats sedan dess", "Går inte att säga", "value=\"conclude\"");
    }

    @Test
    void asksWhyTheRegisterIsSetAsideAndKeepsWhatWasWritten() {
        String caseId = booked("Flyttarens dotter", "2026-03-13", "10.00");
        identify(caseId, "19910202-9833");
        String path = "/person/" + caseId + "/bedomning";
        Map<String, String> stands = new HashMap<>(Map.of("answer-residence", "no", "comment-isolation", "Bara ord"));

        HttpResponse<String> page = send(sara, path, stands, "save");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("så att kommentaren hör till ett svar", "Bara ord");

        stands.remove("comment-isolation");
        assertThat(send(sara, path, stands, "save").body())
                .contains("Skriv varför det som är registrerat inte stämmer.", "href=\"#comment-residence\"");

        stands.put("comment-residence", "Bor hos fadern i Knivsta");
        send(sara, path, stands, "save");
        assertThat(row(sara.get(path).body(), "residence"))
                .contains("Inte uppfyllt", "Ändrat av Sara Lind", "Bor hos fadern i Knivsta");
    }

    @Test
    void keepsAnswersAtHomeWithoutAConsent() {
        String caseId = booked("Samtyckets bror", "2026-03-16", "10.00");
        String path = "/person/" + caseId + "/bedomning";

        assertThat(sara.get(path).body()).contains("Svaren stannar i er egen akt", "/samtycke");
        send(sara, path, new HashMap<>(Map.of("answer-isolation", "yes")), "save");
        assertThat(row(sara.get(path).body(), "isolation")).contains("inte utlämnat");
        assertThat(row(nils.get(path).body(), "isolation")).doesNotContain("Sara Lind");

        Map<String, String> forged = new HashMap<>(Map.of("answer-isolation", "no", "copy", "yes"));
        assertThat(send(sara, path, forged, "save").body()).contains("inget giltigt samtycke");
    }

    @Test
    void showsNothingOfOneMunicipalityToAnother() {
        String caseId = booked("Grannkommunens gåta", "2026-03-23", "10.00");
        Browser oskar = new Browser(PORT).signIn("municipality-0319 oskar");

        for (String part : List.of("bedomning", "kontakt", "identitet", "bedomningssamtal")) {
            assertThat(oskar.get("/person/" + caseId + "/" + part).statusCode()).isEqualTo(404);
        }
        assertThat(oskar.get("/inflode").body()).contains("Ingen väntar").doesNotContain("gåta");
    }

    private static Map<String, String> call(String about) {
        return new HashMap<>(Map.of(
                "team", "hikikomori-uppsala",
                "caller", "relative",
                "callerName", "Eva Åkesson",
                "callerPhone", "070-174 06 05",
                "about", about,
                "matter", "Har inte lämnat sitt rum på två år.",
                "next", "interview"));
    }

    private static Map<String, String> booking(String day, String time) {
        return new HashMap<>(Map.of(
                "day",
                day,
                "time",
                time,
                "place",
                "Kungsgatan 85",
                "region",
                "region-03",
                "regionStaff",
                "Nils Ek",
                "noHarm",
                "yes"));
    }

    private static Map<String, String> identity(String number) {
        return Map.of(
                "identityNumber", number,
                "givenName", "Linus",
                "familyName", "Domare",
                "prefers", "text-message",
                "municipality", "0380",
                "protection", "none",
                "source", "population-register");
    }

    private static Map<String, String> stands(List<String> facts, String answer) {
        Map<String, String> stands = new HashMap<>();
        facts.forEach(fact -> stands.put("answer-" + fact, answer));
        stands.put("copy", "yes");
        return stands;
    }

    private String booked(String about, String day, String time) {
        String caseId = caseOf(sara.fillIn("/kontakt/ny", "/kontakt/ny", call(about)), "/bedomningssamtal");
        String path = "/person/" + caseId + "/bedomningssamtal";
        HttpResponse<String> booked = sara.fillIn(path, path, booking(day, time));
        assertThat(sara.get(location(booked)).body()).contains("Bedömningssamtalet är bokat");
        return caseId;
    }

    private void identify(String caseId, String number) {
        String path = "/person/" + caseId + "/identitet";
        assertThat(sara.fillIn(path, path, identity(number)).statusCode()).isEqualTo(303);
    }

    /** Sends the page's form as a browser would, with the fields that it carries unseen. */
    private static HttpResponse<String> send(Browser browser, String path, Map<String, String> fields, String what) {
        String page = browser.get(path).body();
        Map<String, String> all = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        all.put("do", what);
        return browser.fillIn(path, path, all);
    }

    private static void consent(Actor actor, String caseId, Authority to, ItemKind... kinds) {
        APPLICATION
                .platform()
                .at(actor.employer())
                .use(RecordingConsent.class)
                .handle(
                        actor,
                        GivenConsent.of(
                                CaseId.parse(caseId),
                                Set.of(to.id()),
                                Set.of(kinds),
                                "",
                                "Bedömning tillsammans",
                                MONDAY,
                                MONDAY.plusMonths(3),
                                ConsentForm.WRITTEN,
                                true))
                .orElseThrow();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("It did not go on: " + response.statusCode()));
    }

    private static String caseOf(HttpResponse<String> saved, String page) {
        String location = location(saved);
        assertThat(location).startsWith("/person/").endsWith(page);
        return location.substring("/person/".length(), location.length() - page.length());
    }

    private static String row(String page, String fact) {
        Matcher rows = ROW.matcher(page);
        while (rows.find()) {
            if (rows.group(1).equals(fact)) {
                return rows.group(2);
            }
        }
        throw new AssertionError("The page has no row for " + fact);
    }
}
