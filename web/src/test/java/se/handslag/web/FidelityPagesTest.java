package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.shell.Browser;

/** The pages of fidelity, as the head of the service and the staff meet them. */
@CompositionRoot(because = "a test plays the staff of an authority")
class FidelityPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final SettableClock CLOCK = SettableClock.at(MONDAY);
    private static final RunningHouse HOUSE = RunningHouse.on(Database.H2.stores(), CLOCK);
    private static final String TEAM = "/programtrohet/fact-general";

    private final Browser maria = new Browser(HOUSE.port()).signIn("municipality-0380 maria");

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @BeforeEach
    void monday() {
        CLOCK.set(MONDAY);
    }

    @Test
    void theTeamsPageTellsWhatTheRecordCountsAndWhatItCannot() {
        assertThat(maria.get("/programtrohet").body()).contains("href=\"" + TEAM + "\"");
        assertThat(maria.get(TEAM).body())
                .contains("Dagar i veckan då teamet träffats", "0 i veckan", "0 dagar på 4 veckor")
                .contains("Går inte att räkna i dag", "TMACT", "DACTS")
                .contains("Den andra huvudmannens möten och personal är inte med.");
        assertThat(maria.get("/programtrohet/moon").statusCode()).isEqualTo(404);
        assertThat(maria.get(TEAM + "/moon").statusCode()).isEqualTo(404);
    }

    @Test
    void theHeadAssessesAndSeesItOverTime() {
        String scale = TEAM + "/dacts";
        assertThat(maria.get(scale + "/ny").body())
                .contains("Fem poäng: Högst 10 personer per medarbetare", "Räknat: 0 i veckan. Det ger 1 poäng.");
        HttpResponse<String> refused = maria.fillIn(scale + "/ny", scale, Map.of("points.H4", "3"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv vad poängen för H4 bygger på.");
        assess(scale, "3");
        CLOCK.set(MONDAY.plusDays(60));
        maria.signIn("municipality-0380 maria");
        assess(scale, "5");

        assertThat(maria.get(scale).body())
                .contains("DACTS: medel 3 nu, 2 den 2 mars 2026", "<polyline", "Medel 3 på 2 av 28 frågor")
                .contains("Teamledaren är med ute", "Räknat ur akterna: 0 i veckan");
        assertThat(maria.get(scale + "/siffror.csv").body())
                .contains("2026-03-02", "H4", "judged", "Teamledaren är med ute");
        assertThat(maria.get(TEAM).body()).contains("Medel 3 på 2 av 28 frågor");
    }

    @Test
    void aScaleWhoseWordsAreNotOursIsScoredByItsNumbers() {
        assertThat(maria.get(TEAM + "/ips-25/ny").body())
                .contains("Skalans ord får inte återges här", "Poäng för 25")
                .doesNotContain("Fem poäng");
        maria.fillIn(
                TEAM + "/ips-25/ny", TEAM + "/ips-25", Map.of("points.1", "4", "evidence.1", "Granskning i februari"));
        assertThat(maria.get(TEAM + "/ips-25").body()).contains("Medel 4 på 1 av 25 frågor");
    }

    @Test
    void staffReadButDoNotAssess() {
        Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
        String scale = TEAM + "/tmact";
        assertThat(sara.get(scale).body())
                .contains("Verksamhetschefen gör bedömningen.")
                .doesNotContain("Bedöm teamet i dag");
        assertThat(sara.fillIn(scale + "/ny", scale, Map.of("points.OS1", "3", "evidence.OS1", "Protokoll"))
                        .body())
                .contains("Programtroheten bedöms av verksamhetschefen.");
    }

    private void assess(String scale, String points) {
        HttpResponse<String> saved = maria.fillIn(
                scale + "/ny", scale, Map.of("points.H4", points, "evidence.H4", "Teamledaren är med ute"));
        assertThat(saved.headers().firstValue("Location")).as(saved.body()).contains(scale);
    }
}
