package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.shell.Browser;

/** The check of the records, as the head of service meets it. */
@CompositionRoot(because = "a test plays the staff of every authority")
class SealPageTest {
    private static final Map<AuthorityId, StoreSettings> STORES = new HashMap<>();
    private static final Database.Stores H2 = Database.H2.stores();
    private static final RunningHouse HOUSE = RunningHouse.on(
            authority -> STORES.computeIfAbsent(authority, H2::of), SettableClock.at(LocalDate.of(2026, 3, 2)));

    private final Browser maria = new Browser(HOUSE.port()).signIn("municipality-0380 maria");
    private final Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    void findsWhatSomeoneChangedInTheDatabaseAndNamesNobody() throws SQLException {
        sara.fillIn(
                "/kontakt/ny",
                "/kontakt/ny",
                Map.of(
                        "team", "hikikomori-uppsala",
                        "caller", "relative",
                        "about", "Evas son",
                        "matter", "Går inte ut.",
                        "next", "interview"));
        assertThat(maria.fillIn("/forvaltning/kontroll", "/forvaltning/kontroll", Map.of())
                        .body())
                .contains("oförändrad");

        asOwner("update contact set matter = 'Något annat'");
        String page = maria.fillIn("/forvaltning/kontroll", "/forvaltning/kontroll", Map.of())
                .body();

        assertThat(page)
                .contains("stämmer inte med sin förseglingskod", "Ändrad", "Contact")
                .doesNotContain("Evas son", "Något annat");
        asOwner("update contact set matter = 'Går inte ut.'");
    }

    @Test
    void nobodyElseMakesTheCheck() {
        var answer = sara.fillIn("/forvaltning", "/forvaltning/kontroll", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Bara verksamhetschefen");
    }

    private static void asOwner(String sql) throws SQLException {
        StoreSettings store = STORES.get(Here.UPPSALA.id());
        try (Connection owner = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = owner.createStatement()) {
            owner.setSchema(store.schema());
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
