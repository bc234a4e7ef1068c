package se.handslag.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The floor: the same rows read and written by bare JDBC through bare Javalin, in a process of its own.
 *
 * <p>No mapping, no session, no templates, no rules: what is left when everything is taken away that can be.
 * It keeps the line in the access log, since without that line the act would be another.
 */
final class FloorServer {
    private final HikariDataSource pool;
    private volatile List<UUID> cases = List.of();

    /** Where the rows are. */
    record Store(String url, String schema, String user, String password) {}

    private FloorServer(HikariDataSource pool) {
        this.pool = pool;
    }

    /** @param arguments address, schema, user and password of the store */
    public static void main(String[] arguments) throws SQLException {
        Store store = new Store(arguments[0], arguments[1], arguments[2], arguments[3]);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(store.url());
        config.setUsername(store.user());
        config.setPassword(store.password());
        config.setSchema(store.schema());
        config.setMaximumPoolSize(10);
        config.setAutoCommit(false);
        // The first connection decides how an H2 file works, and must stay open for that to last.
        Connection keeper = DriverManager.getConnection(store.url(), store.user(), store.password());
        HikariDataSource pool = new HikariDataSource(config);
        FloorServer floor = new FloorServer(pool);
        Javalin server = Javalin.create(javalin -> {
            javalin.startup.showJavalinBanner = false;
            javalin.routes.get("/read/{case}", floor::read);
            javalin.routes.post("/write/{case}", floor::write);
            javalin.routes.get("/keys/{count}", floor::keys);
            javalin.routes.get("/", context -> context.result("floor"));
        });
        server.start("127.0.0.1", 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            pool.close();
            closed(keeper);
        }));
        System.out.println("http://127.0.0.1:" + server.port());
    }

    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The floor's store did not close.", e);
        }
    }

    private void read(Context context) throws SQLException {
        UUID caseId = UUID.fromString(context.pathParam("case"));
        StringBuilder page = new StringBuilder(16_000);
        try (Connection connection = pool.getConnection()) {
            for (String query : FloorSql.OVERVIEW) {
                try (PreparedStatement statement = connection.prepareStatement(query)) {
                    statement.setObject(1, caseId);
                    try (ResultSet rows = statement.executeQuery()) {
                        append(rows, page);
                    }
                }
            }
            for (String act : FloorSql.OVERVIEW_ACTS) {
                log(connection, caseId, act, "read");
            }
            connection.commit();
        }
        context.contentType("text/html; charset=utf-8").result(page.toString());
    }

    /** So many cases, each by its primary key and in a question of its own. */
    private void keys(Context context) throws SQLException {
        int count = Integer.parseInt(context.pathParam("count"));
        StringBuilder page = new StringBuilder(64_000);
        try (Connection connection = pool.getConnection()) {
            for (UUID caseId : cases(connection, count)) {
                try (PreparedStatement statement = connection.prepareStatement(FloorSql.BY_KEY)) {
                    statement.setObject(1, caseId);
                    try (ResultSet rows = statement.executeQuery()) {
                        append(rows, page);
                    }
                }
            }
            connection.commit();
        }
        context.contentType("text/html; charset=utf-8").result(page.toString());
    }

    private List<UUID> cases(Connection connection, int count) throws SQLException {
        List<UUID> known = cases;
        if (known.size() != count) {
            known = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(FloorSql.CASES)) {
                statement.setInt(1, count);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        known.add(rows.getObject(1, UUID.class));
                    }
                }
            }
            cases = known;
        }
        return known;
    }

    private static void append(ResultSet rows, StringBuilder page) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            page.append("<p>");
            for (int column = 1; column <= columns; column++) {
                page.append(rows.getString(column)).append(' ');
            }
            page.append("</p>\n");
        }
    }

    private void write(Context context) throws SQLException {
        UUID caseId = UUID.fromString(context.pathParam("case"));
        UUID noteId = UUID.randomUUID();
        try (Connection connection = pool.getConnection()) {
            touch(connection, FloorSql.HOLD, caseId);
            try (PreparedStatement statement = connection.prepareStatement(FloorSql.SIGN_NOTE)) {
                Object now = Instant.now().atOffset(ZoneOffset.UTC);
                Object[] values = {
                    noteId,
                    caseId,
                    "home-visit",
                    now,
                    context.formParam("text"),
                    "sara",
                    "Sara Lind",
                    "Socionom",
                    "municipality-0380",
                    now
                };
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
            touch(connection, FloorSql.REMOVE_DRAFT, noteId);
            log(connection, caseId, "note.sign", "write");
            connection.commit();
        }
        context.redirect("/read/" + caseId, HttpStatus.SEE_OTHER);
    }

    private static void touch(Connection connection, String statement, UUID id) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, id);
            prepared.execute();
        }
    }

    private static void log(Connection connection, UUID caseId, String verb, String reach) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FloorSql.ACCESS_LOG)) {
            Object[] values = {
                UUID.randomUUID(),
                Instant.now().atOffset(ZoneOffset.UTC),
                "sara",
                "Sara Lind",
                "Socionom",
                "Hikikomori",
                verb,
                reach,
                caseId,
                "",
                "done"
            };
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
