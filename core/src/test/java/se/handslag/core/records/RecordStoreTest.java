package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.fixture.Database;

class RecordStoreTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Database.class)
    void refusesAStoreThatANewerProgramHasUsedAndChangesNothing(Database database) throws SQLException {
        StoreSettings settings = staying(database);
        open(settings).close();
        migrate(
                settings,
                "insert into " + settings.schema() + ".flyway_schema_history"
                        + " (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                        + " values (999, '209901010000', 'later', 'SQL', 'V209901010000__later.sql', 1, 'x', 1, true)");
        List<String> before = everything(settings);

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessage(
                        "The store municipality_0380 has been used by a newer version of the program (table version 209901010000)."
                                + " Start that version or a later one. Nothing has been changed.");

        assertThat(everything(settings)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void refusesAStoreThatTablesWereAddedBelow(Database database) throws SQLException {
        StoreSettings settings = staying(database);
        open(settings).close();
        migrate(settings, "delete from " + settings.schema() + ".flyway_schema_history where version = '202611221005'");
        List<String> before = everything(settings);

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessage(
                        "The store municipality_0380 has been used by a build from between two releases: table version 202611221005"
                                + " was added after it, below those that the store already has. Go back to the backup from before that"
                                + " build and start this version on it. Nothing has been changed.");

        assertThat(everything(settings)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void opensAgainWhatItHasOpenedBefore(Database database) {
        StoreSettings settings = staying(database);
        open(settings).close();
        open(settings).close();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void saysWhichLoginWasNotLetIn(Database database) {
        StoreSettings settings = staying(database);
        open(settings).close();

        assertThatThrownBy(() -> open(new StoreSettings(
                        settings.url(),
                        settings.schema(),
                        settings.login(),
                        new StoreSettings.Login(settings.migrator().user(), "wrong"),
                        2)))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("The login municipality_0380_owner was not let in.");
        assertThatThrownBy(() -> open(new StoreSettings(
                        settings.url(),
                        settings.schema(),
                        new StoreSettings.Login(settings.login().user(), "wrong"),
                        settings.migrator(),
                        2)))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("application's login");
        open(settings).close();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void neverSaysAPassword(Database database) throws SQLException {
        StoreSettings settings = staying(database);
        open(settings).close();
        // The application's login owns nothing: as a migrator it is refused at the first statement.
        StoreSettings powerless = new StoreSettings(
                settings.url(),
                settings.schema(),
                new StoreSettings.Login("somebody", "Sesam 1 öppna dig"),
                settings.login(),
                2);

        StoreCannotOpen thrown = catchThrowableOfType(StoreCannotOpen.class, () -> open(powerless));

        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        assertThat(all.toString())
                .doesNotContain("Sesam")
                .doesNotContain(settings.login().password())
                .doesNotContain(settings.migrator().password());
        assertThat(settings + " " + settings.login())
                .doesNotContain(settings.login().password());
    }

    @Test
    void asksForTheSchemaThatTheAdministratorHasNotMade() {
        AuthorityId heby = AuthorityId.municipality("0331");
        StoreSettings settings = Database.POSTGRESQL.stores().of(UPPSALA.id());
        StoreSettings unmade = new StoreSettings(
                settings.url(), StoreSettings.schemaOf(heby), settings.login(), settings.migrator(), 2);

        assertThatThrownBy(() -> RecordStore.open(heby, unmade, List.of(SignatureColumns.class)))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessage("There is no schema municipality_0331 here. Let the database administrator make it:"
                        + " create schema municipality_0331 authorization municipality_0380_owner.");
    }

    @Test
    void refusesTheSchemaOfAnotherAuthority() {
        StoreSettings settings = StoreSettings.inMemory(UPPSALA.id());

        assertThatThrownBy(() -> RecordStore.open(REGION.id(), settings, List.of(SignatureColumns.class)))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessage("The schema municipality_0380 cannot be the store of region-03."
                        + " Each authority's tables lie in a schema that bears its name: region_03.");
    }

    @Test
    void saysThatNothingAnswers() {
        StoreSettings settings = Database.POSTGRESQL.stores().of(UPPSALA.id());
        StoreSettings elsewhere = new StoreSettings(
                "jdbc:postgresql://localhost:1/none", settings.schema(), settings.login(), settings.migrator(), 2);

        assertThatThrownBy(() -> open(elsewhere))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("Nothing answers at its address.");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        StoreSettings settings = Database.POSTGRESQL.stores().of(UPPSALA.id());
        StoreSettings elsewhere =
                new StoreSettings(settings.url() + "_not", settings.schema(), settings.login(), settings.migrator(), 2);

        assertThatThrownBy(() -> open(elsewhere))
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("There is no such database.");
    }

    private StoreSettings staying(Database database) {
        return database == Database.H2
                ? Database.Stores.in(folder).of(UPPSALA.id())
                : database.stores().of(UPPSALA.id());
    }

    private static RecordStore open(StoreSettings settings) {
        return RecordStore.open(UPPSALA.id(), settings, List.of(SignatureColumns.class));
    }

    private static void migrate(StoreSettings settings, String sql) throws SQLException {
        try (Connection connection = Migrations.connect(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Every column of every table, and what has been migrated. */
    private static List<String> everything(StoreSettings settings) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Migrations.connect(settings)) {
            DatabaseMetaData about = connection.getMetaData();
            try (ResultSet columns = about.getColumns(null, settings.schema(), "%", "%")) {
                while (columns.next()) {
                    found.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
                }
            }
            try (Statement statement = connection.createStatement();
                    ResultSet history = statement.executeQuery("select version, installed_on from " + settings.schema()
                            + ".flyway_schema_history order by installed_rank")) {
                while (history.next()) {
                    found.add(history.getString(1) + " " + history.getString(2));
                }
            }
        }
        return found;
    }
}
