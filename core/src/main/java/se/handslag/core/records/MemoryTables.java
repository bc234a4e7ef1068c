package se.handslag.core.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of stores in memory, which are made by the hundred in a run of the tests.
 *
 * <p>The migrations make those of the first store of each authority. Those of the next are made of what H2 itself says that the first became,
 * in a third of the time. What is asked of a table, and who may do what with it, is the same: a test compares the two.
 */
final class MemoryTables {
    private static final Map<String, List<String>> BECAME = new ConcurrentHashMap<>();

    private MemoryTables() {}

    /** Makes the tables, if the store is new and it is known what they become. */
    static boolean make(Connection connection, StoreSettings settings) throws SQLException {
        List<String> statements = BECAME.get(settings.schema());
        if (statements == null || hasTables(connection, settings.schema())) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return true;
    }

    /** Keeps what the migrations have made of a store. */
    static void remember(Connection connection, StoreSettings settings) throws SQLException {
        if (!BECAME.containsKey(settings.schema())) {
            BECAME.put(settings.schema(), said(connection));
        }
    }

    /** What a store consists of but for its logins, which have passwords of their own. */
    static List<String> said(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
            while (lines.next()) {
                String line = lines.getString(1);
                if (!line.startsWith("CREATE USER") && !line.startsWith("--")) {
                    statements.add(line);
                }
            }
        }
        return List.copyOf(statements);
    }

    private static boolean hasTables(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from information_schema.tables where table_schema = ? fetch first row only")) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
