package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.shell.Browser;

/** The directory of services as the staff of either authority read it. */
@CompositionRoot(because = "a test plays the staff of every authority")
class DirectoryPagesTest {
    private static final RunningHouse HOUSE =
            RunningHouse.on(Database.H2.stores(), SettableClock.at(LocalDate.of(2026, 3, 2)));
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/tjanster/");

    private final Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
    private final Browser nils = new Browser(HOUSE.port()).signIn("region-03 nils");

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    void listsTheServicesOfTheSurveyAndTheTeamsOfTheHouseForBothAuthorities() {
        for (Browser reader : List.of(sara, nils)) {
            String page = reader.get("/tjanster").body();
            assertThat(ROW.matcher(page).results().count()).isGreaterThanOrEqualTo(33);
            assertThat(page).contains("Spindeln mottagning", "Hikikomori Uppsala", "1 av 39");
        }
    }

    @Test
    void narrowsByRegionModelAndKind() {
        String skane =
                sara.get("/tjanster?region=Sk%C3%A5ne&model=fact&kind=fact").body();
        assertThat(ROW.matcher(skane).results().count()).isEqualTo(2);
        assertThat(skane).contains("FACT-team psykos (13)", "FACT Allmänpsykiatri Helsingborg");
        assertThat(sara.get("/tjanster?region=Halland").body()).contains("Ingen verksamhet passar");
        // A word that is no region, and one that is markup.
        assertThat(sara.get("/tjanster?kind=%3Cscript%3E").body())
                .contains("Ingen verksamhet passar")
                .doesNotContain("<script>x");
    }

    @Test
    void saysOfEachAnswerWhereItStandsAndOfTheRestThatItIsNotKnown() {
        String page = sara.get("/tjanster/fyrbylund").body();
        assertThat(page)
                .contains("Barn och unga.", "Socialstyrelsen 2025-2-9454, Om verksamheterna som undersökts")
                .contains("Inget svar är offentligt på någon av de 11 frågorna.", "Inte känt");
        assertThat(sara.get("/tjanster/fokushuset-norrtalje").body()).contains("Mycket låg");
        assertThat(sara.get("/tjanster/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void showsATeamOfTheHouseFromItsBlueprint() {
        assertThat(nils.get("/tjanster/team-hikikomori-uppsala").body())
                .contains("Team i den här installationen", "Sjuksköterska", "Medelhög eller hög");
    }

    @Test
    void showsTheTablesWithWhatTheirSharesAreOf() {
        String page = sara.get("/tjanster/tabeller").body();
        assertThat(page)
                .contains(
                        "Här av 0, i kartläggningen av 16", "16 (89\u00a0%)", "1\u00a0av\u00a01 (100\u00a0%)", "Örebro")
                .contains("Svaren är 17 tillsammans, men andelarna är av 18.")
                .contains("Andelen är 35 %, men antalet ger 39 %.");
        assertThat(sara.get("/tjanster/tabeller?urval=huset").body()).contains("Hikikomori Uppsala");
        assertThat(sara.get("/tjanster/tabeller?urval=alla").statusCode()).isEqualTo(200);
        assertThat(sara.get("/tjanster/tabeller?urval=annat").statusCode()).isEqualTo(404);
    }

    @Test
    void handsTheTablesOutAsAFileAndTheSchemaOfItsFiles() {
        HttpResponse<String> file = sara.get("/tjanster/tabeller/siffror.csv");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body().lines()).hasSizeGreaterThan(50);
        assertThat(file.body()).contains("Tabell 6. Insatser;Individuell KBT;0;0;0;0;0;0;1;1;31;12;67;4;22;1;6;18");
        assertThat(sara.get("/tjanster/schema").body()).contains("urn:handslag:directory:1");
    }

    @Test
    void isReachedFromTheReportsAndFromTheRegionsBar() {
        assertThat(sara.get("/rapporter").body()).contains("href=\"/tjanster\"");
        assertThat(nils.get("/").body()).contains("href=\"/tjanster\"");
    }
}
