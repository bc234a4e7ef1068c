package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.shell.Browser;

/** The page of contacts, as the staff of one authority meet it. */
@CompositionRoot(because = "a test plays the staff of an authority")
class OutreachPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final SettableClock CLOCK = SettableClock.at(MONDAY);
    private static final RunningHouse HOUSE = RunningHouse.on(Database.H2.stores(), CLOCK);
    private static final Pattern CASE = Pattern.compile("/person/([0-9a-f-]{36})");
    private static final Pattern STRIKE = Pattern.compile("kontakter/stryk\\?kontakt=([0-9a-f-]{36})");

    private final Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
    private String home = "";

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
    void twoChoicesWriteAContactDownThatTheOverviewThenCounts() {
        HttpResponse<String> answer = record("visit", "home", Map.of("minutes", "45", "method", "mapping"));

        assertThat(answer.headers().firstValue("Location")).contains(home + "/kontakter");
        assertThat(sara.get(home + "/kontakter").body())
                .contains("Kontakten är sparad", "Besök eller möte", "Hemma", ">45<", "Kartläggning");
        assertThat(sara.get(home).body()).contains("Senast nådd", "Nådd en gång på fyra veckor: hemma 100 %.");
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasChosen() {
        HttpResponse<String> answer = record("", "clinic", Map.of("minutes", "många"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Välj vad det var.")
                .containsPattern("value=\"clinic\"[^>]*checked")
                .contains("value=\"många\"");
        assertThat(record("missed", "clinic", Map.of("method", "mapping")).body())
                .contains("Ingen nåddes, så ingen metod kan ha getts.");
        assertThat(record("visit", "clinic", Map.of("note", "x")).statusCode()).isEqualTo(422);
    }

    @Test
    void whoeverStaysAwayIsDecidedOnInTheTeam() {
        record("missed", "clinic", Map.of());
        assertThat(sara.get(home + "/kontakter").body()).doesNotContain("Personen uteblir");
        record("missed", "home", Map.of());

        assertThat(sara.get(home + "/kontakter").body())
                .contains("Personen uteblir", "Personen har uteblivit 2 gånger i rad. Besluta i teamet vad ni gör");
        assertThat(decide("end", "Hörs inte av").body())
                .contains("Personen måste först få veta att kontakten kan avslutas.");
        decide("told", "Brev och sms, med numret hit");
        assertThat(decide("end", "Har inte hörts av").headers().firstValue("Location"))
                .contains(home + "/kontakter");
        assertThat(sara.get(home + "/kontakter").body())
                .contains("Det är beslutat att kontakten avslutas", "Brev och sms, med numret hit");
    }

    @Test
    void whatWasWrongIsStruckWithAReason() {
        record("visit", "home", Map.of());
        Matcher found = STRIKE.matcher(sara.get(home + "/kontakter").body());
        assertThat(found.find()).isTrue();
        String page = home + "/kontakter/stryk?kontakt=" + found.group(1);

        assertThat(sara.fillIn(page, home + "/kontakter/stryk", Map.of("contact", found.group(1)))
                        .body())
                .contains("Skriv vad som blev fel.");
        sara.fillIn(page, home + "/kontakter/stryk", Map.of("contact", found.group(1), "why", "Fel person"));
        assertThat(sara.get(home + "/kontakter").body())
                .contains("Kontakten är struken", "Inga kontakter är registrerade");
        assertThat(sara.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void listsThoseWhomNobodyHasReachedForTwoWeeks() {
        record("visit", "home", Map.of());
        assertThat(sara.get("/personer?visa=ej-kontaktade").body()).doesNotContain(home);

        LocalDate later = MONDAY.plusDays(15);
        CLOCK.set(later);
        sara.signIn("municipality-0380 sara");
        assertThat(sara.get("/personer?visa=ej-kontaktade").body()).contains(home);
        record("attempt", "home", Map.of("on", later.toString()));
        assertThat(sara.get("/personer?visa=ej-kontaktade").body()).contains(home);
        record("call", "digital", Map.of("on", later.toString()));
        assertThat(sara.get("/personer?visa=ej-kontaktade").body()).doesNotContain(home);
    }

    private HttpResponse<String> record(String way, String place, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("way", way, "place", place, "with", "person", "on", MONDAY.toString(), "minutes", ""));
        fields.putAll(more);
        return sara.fillIn(home + "/kontakter", home + "/kontakter", fields);
    }

    private HttpResponse<String> decide(String step, String words) {
        return sara.fillIn(
                home + "/kontakter",
                home + "/kontakter/uteblivit",
                Map.of("step", step, "takenOn", MONDAY.toString(), "words", words));
    }
}
