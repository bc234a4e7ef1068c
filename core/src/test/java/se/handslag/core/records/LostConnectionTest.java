package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;

/** A database that goes away while the platform runs, and comes back. */
class LostConnectionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesOnAfterPostgresqlHasCutEveryConnection() throws SQLException {
        Database.Stores stores = Database.POSTGRESQL.stores();
        StoreSettings own = stores.of(SARA.employer());
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            CaseId kim = world.openCase(SARA);
            execute(
                    DriverManager.getConnection(
                            own.url(), own.login().user(), own.login().password()),
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where usename = current_user and pid <> pg_backend_pid()");

            failsAtMostOnceAndThenFinds(world, kim);
        }
    }

    @Test
    void goesOnAfterH2HasClosedTheFile() throws SQLException {
        Database.Stores stores = Database.Stores.in(folder);
        StoreSettings own = stores.of(SARA.employer());
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            CaseId kim = world.openCase(SARA);
            execute(Migrations.connect(own), "shutdown immediately");

            failsAtMostOnceAndThenFinds(world, kim);
        }
    }

    private static void failsAtMostOnceAndThenFinds(TestPlatform world, CaseId caseId) {
        Throwable first =
                catchThrowable(() -> world.use(SARA, ReadingCaseFiles.class).open(SARA, caseId));
        if (first != null) {
            assertThat(first).isInstanceOf(StoreFailed.class);
            assertThat(((StoreFailed) first).kind()).isEqualTo(StoreFailed.Kind.UNREACHABLE);
        }
        assertThat(world.use(SARA, ReadingCaseFiles.class).open(SARA, caseId)).isPresent();
    }

    private static void execute(Connection as, String sql) throws SQLException {
        try (Connection connection = as;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
