package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.Authority;

/** A store in memory has the tables that the migrations make, and the rights in them. */
class MemoryTablesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theTablesInMemoryAreThoseThatTheMigrationsMake() throws SQLException {
        for (Authority authority : List.of(UPPSALA, REGION)) {
            List<String> migrated = tables(authority, StoreSettings.embedded(authority.id(), folder));
            // The first may have been made by the migrations and the second is not.
            List<String> first = tables(authority, StoreSettings.inMemory(authority.id()));
            List<String> second = tables(authority, StoreSettings.inMemory(authority.id()));

            assertThat(migrated).hasSizeGreaterThan(100).anyMatch(sql -> sql.startsWith("GRANT"));
            assertThat(first).isEqualTo(migrated);
            assertThat(second).isEqualTo(migrated);
        }
    }

    private static List<String> tables(Authority authority, StoreSettings settings) throws SQLException {
        try (Connection keeper = Migrations.connect(settings)) {
            new Migrations(settings, authority.kind()).run();
            return MemoryTables.said(keeper).stream()
                    .map(MemoryTablesTest::withoutTimes)
                    .toList();
        }
    }

    /** When each migration was run, and how long it took; and that a table in memory is not kept on a disk. */
    private static String withoutTimes(String sql) {
        return sql.replaceAll("TIMESTAMP '[^']*', \\d+, TRUE", "TIMESTAMP, TRUE")
                .replace("CREATE MEMORY", "CREATE CACHED");
    }
}
