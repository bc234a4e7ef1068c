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

/** The pages of measurements, as the staff of one authority meet them. */
@CompositionRoot(because = "a test plays the staff of an authority")
class MeasurePagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final SettableClock CLOCK = SettableClock.at(MONDAY);
    private static final RunningHouse HOUSE = RunningHouse.on(Database.H2.stores(), CLOCK);
    private static final Pattern CASE = Pattern.compile("/person/([0-9a-f-]{36})");
    private static final Pattern STRIKE = Pattern.compile("skattningar/stryk\\?skattning=([0-9a-f-]{36})");

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
    void answersGiveAScoreAndTwoOfThemALine() {
        phq("2", MONDAY);
        assertThat(sara.get(home + "/skattningar").body())
                .contains("Skattningen är sparad", "18 av 27 – Måttligt svåra besvär")
                .contains("Fråga 9 i den senaste skattningen är besvarad med 2")
                .doesNotContain("<polyline");
        CLOCK.set(MONDAY.plusDays(28));
        sara.signIn("municipality-0380 sara");
        phq("0", MONDAY.plusDays(28));

        assertThat(sara.get(home + "/skattningar").body())
                .contains(
                        "PHQ-9: 0 nu, 18 den 2 mars 2026", "<polyline", "0 av 27 – Minimala besvär", "Lägre är bättre.")
                .doesNotContain("Fråga 9 i den senaste");
        assertThat(sara.get(home).body()).contains("PHQ-9: 0 av 27");
    }

    @Test
    void theFormHasNoWordsThatNobodyIsSureOf() {
        String page = sara.get(home + "/skattningar/ny?formular=phq-9").body();
        assertThat(page)
                .contains("Använd det svenska formuläret på papper", "Fråga 9", "Frågorna på engelska")
                .contains("No permission is required");
        assertThat(sara.get(home + "/skattningar/ny?formular=hads").body())
                .contains("Frågorna får inte återges här", "score.anxiety", "0 till 21. Lägre är bättre.");
        assertThat(sara.get(home + "/skattningar/ny?formular=moon").statusCode())
                .isEqualTo(404);
        assertThat(sara.get(home + "/skattningar/ny?formular=").body())
                .contains("Formuläret finns inte här. Välj ett i listan.");
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasWritten() {
        String form = home + "/skattningar/ny?formular=gaf";
        HttpResponse<String> tooHigh = sara.fillIn(
                form,
                home + "/skattningar",
                Map.of("instrument", "gaf", "on", MONDAY.toString(), "answeredBy", "staff", "score.value", "101"));
        assertThat(tooHigh.statusCode()).isEqualTo(422);
        assertThat(tooHigh.body()).contains("value=\"101\"");
        assertThat(sara.fillIn(
                                form,
                                home + "/skattningar",
                                Map.of("instrument", "gaf", "on", MONDAY.toString(), "answeredBy", "staff"))
                        .body())
                .contains("Fyll i minst ett svar.");
        assertThat(sara.fillIn(form, home + "/skattningar", Map.of("instrument", "gaf", "on", ""))
                        .body())
                .contains("Skriv vilken dag svaren gavs.", "Välj vem som svarade.");
    }

    @Test
    void whatWasWrongIsStruckWithAReason() {
        phq("1", MONDAY);
        Matcher found = STRIKE.matcher(sara.get(home + "/skattningar").body());
        assertThat(found.find()).isTrue();
        String page = home + "/skattningar/stryk?skattning=" + found.group(1);

        assertThat(sara.fillIn(page, home + "/skattningar/stryk", Map.of("measurement", found.group(1)))
                        .body())
                .contains("Skriv vad som blev fel.", "PHQ-9: 9 av 27");
        sara.fillIn(page, home + "/skattningar/stryk", Map.of("measurement", found.group(1), "why", "Fel person"));
        assertThat(sara.get(home + "/skattningar").body())
                .contains("Skattningen är struken", "Inga skattningar finns i den egna akten.");
        assertThat(sara.get(page).statusCode()).isEqualTo(404);
    }

    private void phq(String each, LocalDate on) {
        Map<String, String> fields = new HashMap<>();
        fields.put("instrument", "phq-9");
        fields.put("on", on.toString());
        fields.put("answeredBy", "person");
        for (int item = 1; item <= 9; item++) {
            fields.put("item." + item, each);
        }
        HttpResponse<String> saved =
                sara.fillIn(home + "/skattningar/ny?formular=phq-9", home + "/skattningar", fields);
        assertThat(saved.headers().firstValue("Location")).as(saved.body()).contains(home + "/skattningar");
    }
}
