package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.handslag.core.fixture.Here;
import se.handslag.core.records.StoreSettings;

/** {@code handslag audit verify}, as an operator runs it. */
class AuditCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    @Test
    void saysThatTheLogsAreWholeUntilOneIsNot() throws SQLException {
        assertThat(verify()).isZero();
        assertThat(verify()).isZero();
        assertThat(said.toString())
                .contains("municipality-0380: whole", "region-03: whole")
                .doesNotContain("NOT");

        StoreSettings store = StoreSettings.embedded(Here.UPPSALA.id(), folder);
        try (Connection owner = DriverManager.getConnection(
                        store.url() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        store.migrator().user(),
                        store.migrator().password());
                Statement statement = owner.createStatement()) {
            owner.setSchema(store.schema());
            assertThat(statement.executeUpdate("delete from access_log where verb = 'log.verify' and lane = 1"))
                    .isEqualTo(1);
        }

        assertThat(verify()).isEqualTo(3);
        assertThat(said.toString())
                .contains("municipality-0380: NOT WHOLE", "Line 1 of chain 1 is gone.", "region-03: whole");
    }

    @Test
    void saysWhatStandsInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("handslag.properties"), "authorities = nowhere\n");

        assertThat(verify("--config", file.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("'nowhere' is no authority");
    }

    private int verify(String... more) {
        PrintWriter out = new PrintWriter(said, true);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--data";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new CommandLine(new AuditCommand.Verify())
                .setOut(out)
                .setErr(out)
                .execute(arguments);
    }
}
