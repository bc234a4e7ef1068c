package se.handslag.core.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A store's tables, with their columns and foreign keys, as its owner sees them.
 *
 * @param tables the columns of each table, with their types
 * @param keys the foreign keys
 * @param primary the columns of each table's primary key, in their order
 */
record Schema(Map<String, Map<String, String>> tables, List<TableFates.Link> keys, Map<String, List<String>> primary) {
    private static final String PRIMARY =
            """
            select c.table_name, k.column_name
            from information_schema.table_constraints c
            join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
                and k.table_name = c.table_name
            where c.table_schema = ? and c.constraint_type = 'PRIMARY KEY'
            order by c.table_name, k.ordinal_position""";
    private static final String COLUMNS =
            """
            select c.table_name, c.column_name, c.data_type
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = ? and t.table_type = 'BASE TABLE'
            order by c.table_name, c.ordinal_position""";
    private static final String KEYS =
            """
            select distinct child.table_name, child.column_name, parent.table_name, parent.column_name
            from information_schema.referential_constraints r
            join information_schema.key_column_usage child
                on child.constraint_schema = r.constraint_schema and child.constraint_name = r.constraint_name
            join information_schema.key_column_usage parent
                on parent.constraint_schema = r.unique_constraint_schema
                and parent.constraint_name = r.unique_constraint_name
                and parent.ordinal_position = child.position_in_unique_constraint
            where r.constraint_schema = ?
            order by child.table_name, child.column_name""";

    static Schema read(Connection owner, String schema) throws SQLException {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        try (PreparedStatement query = owner.prepareStatement(COLUMNS)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.computeIfAbsent(rows.getString(1), table -> new LinkedHashMap<>())
                            .put(rows.getString(2), rows.getString(3).toLowerCase(Locale.ROOT));
                }
            }
        }
        List<TableFates.Link> keys = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement(KEYS)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(new TableFates.Link(
                            rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        Map<String, List<String>> primary = new TreeMap<>();
        try (PreparedStatement query = owner.prepareStatement(PRIMARY)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    primary.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return new Schema(tables, List.copyOf(keys), primary);
    }

    boolean has(String table, String column) {
        return tables.getOrDefault(table, Map.of()).containsKey(column);
    }

    /** The columns of a table that hold moments. */
    Set<String> moments(String table) {
        Set<String> moments = new LinkedHashSet<>();
        tables.getOrDefault(table, Map.of()).forEach((column, type) -> {
            if (type.startsWith("timestamp")) {
                moments.add(column);
            }
        });
        return moments;
    }
}
