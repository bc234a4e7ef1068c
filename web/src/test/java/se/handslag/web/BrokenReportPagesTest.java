package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.platform.Desk;
import se.handslag.core.records.StoreSettings;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.approve.ApproveAnnualReport;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.web.shell.Browser;

/** An approved report that someone has changed behind the program's back. */
@CompositionRoot(because = "a test plays the staff of every authority")
class BrokenReportPagesTest {
    private static final String TEAM = "hikikomori-uppsala";
    private static final String REPORT = "/rapporter/" + TEAM + "/2026";
    private static final Map<AuthorityId, StoreSettings> SETTINGS = new HashMap<>();
    private static final Database.Stores STORES = Database.H2.stores();
    private static final RunningHouse HOUSE = RunningHouse.on(
            authority -> SETTINGS.computeIfAbsent(authority, STORES::of), SettableClock.at(LocalDate.of(2027, 2, 1)));

    private final Browser maria = new Browser(HOUSE.port()).signIn("municipality-0380 maria");

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    void whatIsNotWhatWasApprovedLeavesTheHouseInNoFile() throws SQLException {
        approve(2026);
        assertThat(maria.get(REPORT + "/publicerad.csv").statusCode()).isEqualTo(200);
        assertThat(maria.get(REPORT + "/utat").body()).contains(REPORT + "/publicerad.pdf");

        someoneChangesTheNameOfTheTeam(2026);

        for (String file : List.of("csv", "xlsx", "pdf", "json")) {
            HttpResponse<String> refused = maria.get(REPORT + "/publicerad." + file);
            assertThat(refused.statusCode()).as(file).isEqualTo(409);
            assertThat(refused.body()).contains("Innehållet stämmer inte med det som godkändes.");
        }
        assertThat(maria.get(REPORT).body()).contains("Innehållet stämmer inte").doesNotContain("/publicerad.");
        assertThat(maria.get(REPORT + "/utat").body())
                .contains("Innehållet stämmer inte")
                .doesNotContain("/publicerad.");
    }

    @Test
    void noOtherYearsFileTakesItAlong() throws SQLException {
        approve(2023);
        approve(2024);
        String other = "/rapporter/" + TEAM + "/2024/publicerad.csv";
        assertThat(maria.get(other).body()).contains(";2024;2023;");

        someoneChangesTheNameOfTheTeam(2023);

        assertThat(maria.get(other).body()).contains(";2024;").doesNotContain(";2023;");
    }

    private static void approve(int year) {
        Desk desk = HOUSE.platform().at(UPPSALA.id());
        String hash = desk.use(ReadingAnnualReports.class)
                .handle(MARIA, new PrepareAnnualReport(TEAM, year))
                .orElseThrow()
                .content()
                .hash();
        desk.use(ApprovingAnnualReports.class)
                .handle(MARIA, new ApproveAnnualReport(TEAM, year, hash, true))
                .orElseThrow();
    }

    private static void someoneChangesTheNameOfTheTeam(int year) throws SQLException {
        StoreSettings settings = SETTINGS.get(UPPSALA.id());
        assertThat(settings).isNotNull();
        try (Connection owner = DriverManager.getConnection(
                        settings.url(),
                        settings.migrator().user(),
                        settings.migrator().password());
                Statement sql = owner.createStatement()) {
            owner.setSchema(settings.schema());
            assertThat(sql.executeUpdate(
                            "update approved_report set content = replace(content, '\"teamName\":\"', '\"teamName\":\"X') where report_year = "
                                    + year))
                    .isEqualTo(1);
        }
    }
}
