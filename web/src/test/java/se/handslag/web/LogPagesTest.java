package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.shell.Browser;

/** The log as staff and their head meet it: verified, reviewed, and taken out for the person. */
@CompositionRoot(because = "a test plays the staff of every authority")
class LogPagesTest {
    private static final Map<AuthorityId, StoreSettings> STORES = new HashMap<>();
    private static final Database.Stores H2 = Database.H2.stores();
    private static final SettableClock CLOCK = SettableClock.at(LocalDate.of(2026, 3, 2));
    private static final RunningHouse HOUSE =
            RunningHouse.on(authority -> STORES.computeIfAbsent(authority, H2::of), CLOCK);

    private Browser maria = new Browser(HOUSE.port()).signIn("municipality-0380 maria");
    private Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    void theHeadIsToldWhereTheLogDoesNotHoldAndNobodyIsNamed() throws SQLException {
        contact();
        assertThat(maria.fillIn("/forvaltning/kontroll", "/forvaltning/kontroll/logg", Map.of())
                        .body())
                .contains("rader i loggen är som de skrevs");
        assertThat(sara.fillIn("/forvaltning", "/forvaltning/kontroll/logg", Map.of())
                        .statusCode())
                .isEqualTo(403);

        String undo = asOwner("update access_log set name = 'Någon Annan' where id in (select min(id) from access_log"
                + " where name = 'Sara Lind')");
        String page = maria.fillIn("/forvaltning/kontroll", "/forvaltning/kontroll/logg", Map.of())
                .body();

        assertThat(undo).isEqualTo("1");
        assertThat(page)
                .contains("Loggen är inte hel", "säger inte det den sa när den skrevs")
                .doesNotContain("Någon Annan");
        asOwner("update access_log set name = 'Sara Lind' where name = 'Någon Annan'");
    }

    @Test
    void thePersonsExtractSaysUnitRoleWhatAndWhyInPlainWords() {
        String person = contact();
        sara.get(person);
        String page = sara.get(person + "/logg/utdrag").body();

        assertThat(page)
                .contains("Loggutdrag", "Hikikomori Uppsala", "Socionom", "Samordnar ärendet")
                .doesNotContain("casefile.open", "log.extract<");
        String query = "?from=2026-01-01&to=" + LocalDate.now(CLOCK).plusDays(1);
        assertThat(sara.get(person + "/logg/utdrag/utdrag.csv" + query).body())
                .contains("Hikikomori Uppsala")
                .doesNotContain("Sara Lind");
        assertThat(sara.get(person + "/logg/utdrag/utdrag.pdf" + query).body()).startsWith("%PDF-");
        assertThat(sara.get(person + "/logg/utdrag?from=2026-02-02&to=2026-01-01")
                        .body())
                .contains("Till och med kan inte vara före från och med.");
        String id = person.substring("/person/".length());
        assertThat(maria.get("/forvaltning/loggutdrag/" + id).body()).contains("Hikikomori Uppsala");
        assertThat(sara.get("/person/" + id + "/logg").body()).contains("Tog ut ett loggutdrag till personen");
    }

    @Test
    void aReviewIsDrawnJudgedAndEndedAndItsProtocolIsPaper() {
        // A day of its own: what the head did on another would be drawn too, and nobody judges what they did
        // themselves.
        CLOCK.advance(Duration.ofDays(1));
        sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
        contact();
        CLOCK.advance(Duration.ofDays(1));
        // By the next day nobody is signed in any more.
        maria = new Browser(HOUSE.port()).signIn("municipality-0380 maria");
        sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");
        LocalDate yesterday = LocalDate.now(CLOCK).minusDays(1);
        assertThat(maria.fillIn(
                                "/forvaltning/loggkontroll",
                                "/forvaltning/loggkontroll",
                                Map.of(
                                        "from",
                                        yesterday.toString(),
                                        "to",
                                        yesterday.toString(),
                                        "size",
                                        "900",
                                        "seed",
                                        "7"))
                        .statusCode())
                .isEqualTo(422);
        String drawn = maria.fillIn(
                        "/forvaltning/loggkontroll",
                        "/forvaltning/loggkontroll",
                        Map.of("from", yesterday.toString(), "to", yesterday.toString(), "size", "3", "seed", "7"))
                .headers()
                .firstValue("location")
                .orElseThrow();
        String review = drawn.substring(drawn.indexOf("/forvaltning"));
        String page = maria.get(review).body();
        assertThat(page).contains("Sara Lind", "Stickprov");

        String access = found(page, review + "/post/([0-9a-f-]{36})");
        assertThat(maria.get(review + "/post/" + access).body()).contains("Allt medarbetaren gjorde");
        assertThat(maria.fillIn(review + "/post/" + access, review + "/post/" + access, Map.of("judgement", "ask"))
                        .body())
                .contains("Skriv vad det gäller, med minst tio tecken.");
        for (int i = 0; i < 5 && maria.get(review).body().contains("name=\"access\""); i++) {
            maria.fillIn(
                    review,
                    review,
                    Map.of("access", found(maria.get(review).body(), "name=\"access\" value=\"([0-9a-f-]{36})")));
        }
        assertThat(maria.get(review).body()).contains("Allt är bedömt.");
        maria.fillIn(review, review + "/avsluta", Map.of());

        assertThat(maria.get(review).body()).contains("Avslutad av");
        assertThat(maria.get(review + "/protokoll.pdf").body()).startsWith("%PDF-");
        assertThat(sara.get("/forvaltning/loggkontroll").statusCode()).isEqualTo(403);
        assertThat(sara.get(review).statusCode()).isEqualTo(403);
    }

    private String contact() {
        return sara.fillIn(
                        "/kontakt/ny",
                        "/kontakt/ny",
                        Map.of(
                                "team", "hikikomori-uppsala",
                                "caller", "relative",
                                "about", "Evas son",
                                "matter", "Går inte ut.",
                                "next", "interview"))
                .headers()
                .firstValue("location")
                .map(place -> found(place, "(/person/[0-9a-f-]{36})"))
                .orElseThrow();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String asOwner(String sql) throws SQLException {
        StoreSettings store = STORES.get(Here.UPPSALA.id());
        try (Connection owner = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = owner.createStatement()) {
            owner.setSchema(store.schema());
            return Integer.toString(statement.executeUpdate(sql));
        }
    }
}
