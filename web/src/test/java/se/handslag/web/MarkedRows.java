package se.handslag.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.StoreSettings;

/**
 * A row in every table of a store, with something in every column that stands nowhere else, so that a test can tell what has been read and
 * what has been forgotten.
 *
 * @param rows what stands in the row of each table, by column
 */
record MarkedRows(Map<String, Map<String, @Nullable Object>> rows) {
    /** What the tests themselves fill, and what is of the store and not of a record. */
    private static final Set<String> LEFT = Set.of(
            "access_log_head",
            "access_log_lane",
            "block_mode",
            "flyway_schema_history",
            "case_file",
            "person",
            "seal",
            "outbox",
            "withheld_part");

    private record Column(String name, String type, boolean nullable, int length) {}

    private record Key(String column, String table, String parent) {}

    /**
     * Fills the store as its owner.
     *
     * @param marker two letters with which every text begins
     * @param known what must be something certain, by {@code table.column}
     */
    static MarkedRows in(StoreSettings settings, CaseId caseId, String marker, Map<String, Object> known) {
        try (Connection owner = DriverManager.getConnection(
                settings.url(), settings.migrator().user(), settings.migrator().password())) {
            owner.setSchema(settings.schema());
            return new Filling(owner, settings.schema(), caseId, marker, known).fill();
        } catch (SQLException e) {
            throw new IllegalStateException("The store could not be filled.", e);
        }
    }

    private static final class Filling {
        private final Connection owner;
        private final String schema;
        private final CaseId caseId;
        private final String marker;
        private final Map<String, Object> known;
        private final Map<String, Map<String, @Nullable Object>> filled = new LinkedHashMap<>();
        private int count;

        Filling(Connection owner, String schema, CaseId caseId, String marker, Map<String, Object> known) {
            this.owner = owner;
            this.schema = schema;
            this.caseId = caseId;
            this.marker = marker;
            this.known = known;
        }

        MarkedRows fill() throws SQLException {
            Map<String, List<Column>> tables = columns();
            List<Key> keys = keys();
            List<String> left = new ArrayList<>(tables.keySet());
            left.removeAll(LEFT);
            while (!left.isEmpty()) {
                List<String> free = left.stream()
                        .filter(table -> keys.stream()
                                .noneMatch(key -> key.table().equals(table)
                                        && !key.parent().equals(table)
                                        && left.contains(key.parent())))
                        .toList();
                for (String table : free) {
                    insert(table, tables.get(table), keys);
                }
                left.removeAll(free);
            }
            return new MarkedRows(filled);
        }

        private void insert(String table, List<Column> columns, List<Key> keys) throws SQLException {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (Column column : columns) {
                row.put(column.name(), value(table, column, keys));
            }
            List<String> marks = row.keySet().stream().map(column -> "?").toList();
            String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                    + String.join(", ", marks) + ")";
            try (PreparedStatement statement = owner.prepareStatement(sql)) {
                int place = 1;
                for (Object value : row.values()) {
                    if (value instanceof Instant moment) {
                        statement.setObject(place++, moment.atOffset(ZoneOffset.UTC));
                    } else if (value == null) {
                        statement.setNull(place++, Types.NULL);
                    } else {
                        statement.setObject(place++, value);
                    }
                }
                statement.executeUpdate();
            }
            filled.put(table, row);
        }

        private @Nullable Object value(String table, Column column, List<Key> keys) {
            String full = table + "." + column.name();
            if (known.containsKey(full)) {
                return known.get(full);
            }
            for (Key key : keys) {
                if (key.table().equals(table) && key.column().equals(column.name())) {
                    return key.parent().equals(table) || !filled.containsKey(key.parent())
                            ? null
                            : first(filled.get(key.parent()));
                }
            }
            count++;
            return switch (column.type()) {
                case "uuid" -> column.name().equals("case_id") ? caseId.value() : UUID.randomUUID();
                case "boolean" -> true;
                case "integer", "bigint", "smallint" -> column.nullable() ? null : (Object) (700_000 + count);
                case "date" -> LocalDate.of(2001, 1, 1).plusDays(count);
                default -> {
                    if (column.type().startsWith("timestamp")) {
                        yield Instant.parse("2002-01-01T00:00:00Z").plusSeconds(count * 61L);
                    } else if (!column.type().startsWith("character varying")) {
                        throw new IllegalStateException("No marker for a column of type " + column.type());
                    }
                    if (column.name().endsWith("_authority")) {
                        // The gate itself reads some of them, and so they must be of that form.
                        yield "municipality-" + (marker.charAt(1) % 10) + (1_000 + count % 1_000 + "").substring(1);
                    }
                    String mark =
                            marker + Integer.toString(36 * 36 * 36 + count, 36).substring(1);
                    yield mark.substring(0, Math.min(mark.length(), column.length()));
                }
            };
        }

        private static @Nullable Object first(Map<String, @Nullable Object> row) {
            return row.values().iterator().next();
        }

        private Map<String, List<Column>> columns() throws SQLException {
            Map<String, List<Column>> tables = new TreeMap<>();
            try (PreparedStatement query = owner.prepareStatement(
                    "select c.table_name, c.column_name, c.data_type, c.is_nullable, c.character_maximum_length"
                            + " from information_schema.columns c join information_schema.tables t"
                            + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                            + " where c.table_schema = ? and t.table_type = 'BASE TABLE'"
                            + " order by c.table_name, c.ordinal_position")) {
                query.setString(1, schema);
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        tables.computeIfAbsent(found.getString(1), table -> new ArrayList<>())
                                .add(new Column(
                                        found.getString(2),
                                        found.getString(3).toLowerCase(Locale.ROOT),
                                        found.getString(4).equals("YES"),
                                        (int) Math.min(found.getLong(5), 1_000)));
                    }
                }
            }
            return tables;
        }

        private List<Key> keys() throws SQLException {
            List<Key> keys = new ArrayList<>();
            try (PreparedStatement query =
                    owner.prepareStatement("select distinct child.table_name, child.column_name, parent.table_name"
                            + " from information_schema.referential_constraints r"
                            + " join information_schema.key_column_usage child"
                            + " on child.constraint_schema = r.constraint_schema"
                            + " and child.constraint_name = r.constraint_name"
                            + " join information_schema.key_column_usage parent"
                            + " on parent.constraint_schema = r.unique_constraint_schema"
                            + " and parent.constraint_name = r.unique_constraint_name"
                            + " where r.constraint_schema = ?")) {
                query.setString(1, schema);
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        keys.add(new Key(found.getString(2), found.getString(1), found.getString(3)));
                    }
                }
            }
            return keys;
        }
    }

    /** As it stands in an extract for programs. */
    static @Nullable Object read(@Nullable Object value) {
        return value instanceof UUID || value instanceof LocalDate || value instanceof Instant
                ? value.toString()
                : value;
    }
}
