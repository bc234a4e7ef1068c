package se.handslag.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.records.StoreSettings;

/** A PostgreSQL that lives as long as the measurement, with a schema and two logins for each authority of the demo. */
final class TemporaryPostgresql implements AutoCloseable {
    private static final String SECRET = "bench";

    private record Served(String id, String name, String board) {
        String schema() {
            return id.replace('-', '_');
        }
    }

    private static final List<Served> AUTHORITIES = List.of(
            new Served("municipality-0380", "Uppsala kommun", "Omsorgsnämnden"),
            new Served("municipality-0319", "Älvkarleby kommun", "Utvecklings- och omsorgsnämnden"),
            new Served("region-03", "Region Uppsala", "Vårdstyrelsen"));

    private final EmbeddedPostgres server;

    private TemporaryPostgresql(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Unlike the one that tests use, this one waits for the disk at each commit, as a real one does. */
    static TemporaryPostgresql start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Served authority : AUTHORITIES) {
                String schema = authority.schema();
                statement.execute("create role " + schema + "_owner login password '" + SECRET + "'");
                statement.execute("create role " + schema + "_app login password '" + SECRET + "'");
                statement.execute("create schema " + schema + " authorization " + schema + "_owner");
            }
        }
        return new TemporaryPostgresql(server);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** The configuration file that lets the program keep its records here. */
    Path configuration(Path folder) throws IOException {
        StringBuilder text = new StringBuilder("authorities =");
        AUTHORITIES.forEach(authority -> text.append(' ').append(authority.id()));
        for (Served authority : AUTHORITIES) {
            String id = authority.id();
            text.append("\n" + id + ".name = " + authority.name());
            text.append("\n" + id + ".board = " + authority.board());
            text.append("\n" + id + ".store = " + url());
            for (String login : List.of("login app", "migrator owner")) {
                String[] names = login.split(" ");
                text.append("\n" + id + "." + names[0] + ".user = " + authority.schema() + "_" + names[1]);
                text.append("\n" + id + "." + names[0] + ".password = " + SECRET);
            }
        }
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("handslag.properties"), text.append('\n'));
    }

    /** The store of one of them, as the platform opens it. */
    StoreSettings store(AuthorityId authority) {
        String schema = StoreSettings.schemaOf(authority);
        return StoreSettings.postgresql(
                authority,
                url(),
                new StoreSettings.Login(schema + "_app", SECRET),
                new StoreSettings.Login(schema + "_owner", SECRET));
    }

    /** How the floor reaches the municipality's tables: as the application does. */
    FloorServer.Store floorStore() {
        return new FloorServer.Store(url(), "municipality_0380", "municipality_0380_app", SECRET);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
