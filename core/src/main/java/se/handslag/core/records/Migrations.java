package se.handslag.core.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import se.handslag.core.authority.AuthorityKind;

/** Brings a store's tables to the shape that this program knows, by the files that the modules own. */
final class Migrations {
    private final StoreSettings settings;
    private final AuthorityKind kind;

    Migrations(StoreSettings settings, AuthorityKind kind) {
        this.settings = settings;
        this.kind = kind;
    }

    void run() {
        try {
            prepare();
            if (!settings.isInMemory()) {
                migrate();
                return;
            }
            try (Connection connection = connect(settings)) {
                if (!MemoryTables.make(connection, settings)) {
                    migrate();
                    MemoryTables.remember(connection, settings);
                }
            }
        } catch (SQLException e) {
            throw StoreCannotOpen.unreachable(settings, e);
        }
    }

    private void migrate() {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        settings.migratorUrl(),
                        settings.migrator().user(),
                        settings.migrator().password())
                .defaultSchema(settings.schema())
                .schemas(settings.schema())
                .createSchemas(false)
                .locations("classpath:db/joint", "classpath:db/" + kind.code())
                .placeholders(Map.of("app", settings.login().user()))
                .ignoreMigrationPatterns("*:future")
                .loggers("slf4j")
                .load();
        MigrationInfoService tables = flyway.info();
        refuseNewer(tables);
        refuseOutOfOrder(tables);
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StoreCannotOpen(
                    "The tables of the store " + settings.schema() + " could not be brought up to date.", e);
        }
    }

    private static final List<MigrationState> FROM_A_NEWER_PROGRAM =
            List.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private void refuseNewer(MigrationInfoService tables) {
        List<String> unknown = new ArrayList<>();
        for (MigrationInfo applied : tables.applied()) {
            if (FROM_A_NEWER_PROGRAM.contains(applied.getState())) {
                unknown.add(String.valueOf(applied.getVersion()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new StoreCannotOpen("The store " + settings.schema()
                    + " has been used by a newer version of the program (table version "
                    + String.join(", ", unknown)
                    + "). Start that version or a later one. Nothing has been changed.");
        }
    }

    /** Between two releases tables are added in no order; what lies below the newest would be made on tables that came after it. */
    private void refuseOutOfOrder(MigrationInfoService tables) {
        List<String> missing = Stream.of(tables.all())
                .filter(table -> table.getState() == MigrationState.IGNORED)
                .map(table -> String.valueOf(table.getVersion()))
                .toList();
        if (!missing.isEmpty()) {
            throw new StoreCannotOpen("The store " + settings.schema()
                    + " has been used by a build from between two releases: table version "
                    + String.join(", ", missing)
                    + " was added after it, below those that the store already has. Go back to the backup from before that build and start"
                    + " this version on it. Nothing has been changed.");
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = connect(settings)) {
            if (settings.isPostgresql()) {
                preparePostgresql(connection);
            } else {
                prepareH2(connection);
            }
        }
    }

    /** The password is handed over apart from the statement, which an exception would quote. */
    private void prepareH2(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + settings.schema());
        }
        try (PreparedStatement user = connection.prepareStatement(
                "create user if not exists " + settings.login().user() + " password ?")) {
            user.setString(1, settings.login().password());
            user.execute();
        }
    }

    /** The administrator has made the schema: the migrator needs no right in the database beyond it. */
    private void preparePostgresql(Connection connection) throws SQLException {
        if (!hasSchema(connection)) {
            throw new StoreCannotOpen("There is no schema " + settings.schema()
                    + " here. Let the database administrator make it: create schema " + settings.schema()
                    + " authorization " + settings.migrator().user() + ".");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("grant usage on schema " + settings.schema() + " to "
                    + settings.login().user());
        }
    }

    private boolean hasSchema(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
            query.setString(1, settings.schema());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    static Connection connect(StoreSettings settings) throws SQLException {
        return DriverManager.getConnection(
                settings.migratorUrl(),
                settings.migrator().user(),
                settings.migrator().password());
    }
}
