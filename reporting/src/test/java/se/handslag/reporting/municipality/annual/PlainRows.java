package se.handslag.reporting.municipality.annual;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.StoreSettings;

/** Rows put into a store by its owner, where only what a test is about is said and the rest is anything. */
final class PlainRows implements AutoCloseable {
    private final Connection owner;
    private final String schema;
    private final Map<String, Map<String, String>> required = new HashMap<>();

    PlainRows(StoreSettings settings) throws SQLException {
        owner = DriverManager.getConnection(
                settings.url(), settings.migrator().user(), settings.migrator().password());
        schema = settings.schema();
        owner.setSchema(schema);
    }

    /** Adds a row and tells its id. */
    UUID add(String table, Map<String, ? extends @Nullable Object> said) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : columns(table).entrySet()) {
            row.put(column.getKey(), anything(column.getKey(), column.getValue()));
        }
        row.putAll(said);
        String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(
                        ", ", List.copyOf(row.keySet()).stream().map(any -> "?").toList()) + ")";
        try (PreparedStatement insert = owner.prepareStatement(sql)) {
            int place = 1;
            for (Object value : row.values()) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
        return (UUID) row.get("id");
    }

    private static Object anything(String column, String type) {
        if (column.endsWith("authority")) {
            return "municipality-0380";
        }
        return switch (type) {
            case "uuid" -> UUID.randomUUID();
            case "boolean" -> false;
            case "integer", "bigint" -> 1;
            case "date" -> LocalDate.of(2020, 1, 1);
            case "timestamp with time zone" -> OffsetDateTime.of(2020, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
            default -> "x";
        };
    }

    /** Those that must have a value. */
    private Map<String, String> columns(String table) throws SQLException {
        Map<String, String> known = required.get(table);
        if (known != null) {
            return known;
        }
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement query = owner.prepareStatement(
                "select column_name, data_type from information_schema.columns"
                        + " where table_schema = ? and table_name = ? and is_nullable = 'NO' order by ordinal_position")) {
            query.setString(1, schema);
            query.setString(2, table);
            try (ResultSet column = query.executeQuery()) {
                while (column.next()) {
                    found.put(column.getString(1), column.getString(2).toLowerCase(Locale.ROOT));
                }
            }
        }
        required.put(table, found);
        return found;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
