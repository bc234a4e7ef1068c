package se.handslag.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.records.StoreSettings;

/**
 * A million persons' ways through one team over five years, put into a PostgreSQL in bulk by the owner's login: files, persons, decisions,
 * discharges with answers, and who was told of what.
 *
 * <p>What happens to the person with number {@code i} is drawn by a hash of {@code i}, so that each run has the same.
 */
final class AMillionEpisodes {
    static final int PERSONS = 1_000_000;
    /** A year in the middle, which those of the years before and after touch. */
    static final int YEAR = 2023;

    private static final String CONTACTED = "(date '2021-01-01' + " + drawn(1, 1_800) + ")";
    private static final String DECIDED = "(" + CONTACTED + " + " + drawn(2, 90) + ")";
    private static final String FIRST = "(" + DECIDED + " + " + drawn(3, 14) + ")";
    private static final String LAST = "(" + FIRST + " + 90 + " + drawn(4, 270) + ")";
    private static final String GRANTED = drawn(5, 100) + " < 85";
    private static final String LEFT = drawn(6, 100) + " < 65";
    private static final String REASON =
            "(array['completed', 'drop-out-before', 'drop-out-during', 'moved', 'other-support'])" + "[1 + "
                    + drawn(7, 5) + "]";
    private static final String CASE = id("case");

    private final Connection connection;
    private final String schema;

    private AMillionEpisodes(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    static void fill(StoreSettings store) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                store.url(), store.migrator().user(), store.migrator().password())) {
            connection.setSchema(store.schema());
            new AMillionEpisodes(connection, store.schema()).fill();
        }
    }

    /** Filling takes half the time when each row is not looked up; what points where is right by itself. */
    private void dropForeignKeys() throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet key = statement.executeQuery(
                    "select conrelid::regclass, conname from pg_constraint where contype = 'f' and connamespace = '"
                            + schema + "'::regnamespace")) {
                while (key.next()) {
                    drops.add("alter table " + key.getString(1) + " drop constraint " + key.getString(2));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
        }
    }

    private void fill() throws SQLException {
        dropForeignKeys();
        String team = "'" + ReportedTeam.TEAM.value() + "'";
        insert("delegation_order", 1, "true", Map.of("id", id("order")));
        insert("application", 1, "true", Map.of("id", id("application")));
        insert("investigation", 1, "true", Map.of("id", id("investigation"), "application_id", one("application")));
        insert(
                "person",
                PERSONS,
                "true",
                Map.of(
                        "id",
                        id("person"),
                        "born",
                        "date '1970-01-01' + " + drawn(8, 13_000),
                        "prefers",
                        "'any'",
                        "protection",
                        "'none'"));
        insert(
                "case_file",
                PERSONS,
                "true",
                Map.of(
                        "id",
                        CASE,
                        "team",
                        team,
                        "person_id",
                        id("person"),
                        "stage",
                        "'support'",
                        "opened_at",
                        CONTACTED + " + time '10:00'"));
        Map<String, String> decision = new LinkedHashMap<>(Map.of(
                "case_id",
                CASE,
                "team",
                team,
                "kind",
                "'granted'",
                "delegation_order_id",
                one("order"),
                "application_id",
                one("application"),
                "investigation_id",
                one("investigation")));
        decision.putAll(Map.of(
                "id",
                id("grant"),
                "decided_on",
                DECIDED,
                "decided_at",
                DECIDED + " + time '10:00'",
                "period_from",
                FIRST,
                "period_to",
                LAST));
        insert("municipal_decision", PERSONS, GRANTED, decision);
        decision.putAll(Map.of(
                "id",
                id("extension"),
                "kind",
                "'extended'",
                "decided_on",
                LAST + " - 14",
                "decided_at",
                LAST + " - 14 + time '10:00'",
                "period_from",
                LAST + " + 1",
                "period_to",
                LAST + " + 180"));
        insert("municipal_decision", PERSONS, GRANTED + " and " + drawn(9, 2) + " = 0", decision);
        insert(
                "discharge",
                PERSONS,
                LEFT,
                Map.of(
                        "id",
                        id("discharge"),
                        "case_id",
                        CASE,
                        "team",
                        team,
                        "ended_on",
                        CONTACTED + " + " + drawn(10, 500),
                        "reason",
                        REASON));
        for (int goal = 0; goal < ReportedTeam.GOALS.size(); goal++) {
            insert(
                    "discharge_goal",
                    PERSONS,
                    LEFT,
                    Map.of(
                            "id",
                            id("goal" + goal),
                            "discharge_id",
                            id("discharge"),
                            "position",
                            Integer.toString(goal),
                            "goal",
                            "'" + ReportedTeam.GOALS.get(goal) + "'",
                            "answer",
                            "(array['yes', 'no', 'unknown'])[1 + " + drawn(11 + goal, 3) + "]"));
        }
        insert(
                "information_given",
                PERSONS,
                drawn(15, 100) + " < 85",
                Map.of(
                        "case_id",
                        CASE,
                        "given_on",
                        CONTACTED + " + " + drawn(16, 60),
                        "help",
                        "'not-needed'",
                        "recommended",
                        "case when " + drawn(17, 5) + " = 0 then '' else 'Boendestöd' end"));
        // Told by the region, which has handed over a copy of it.
        insert(
                "received_copy",
                PERSONS,
                drawn(18, 100) + " < 3",
                Map.of(
                        "case_id",
                        CASE,
                        "item_kind",
                        "'information'",
                        "ground",
                        "'consent'",
                        "releaser",
                        "'region-03'",
                        "content",
                        "'{\"on\":\"' || " + CONTACTED
                                + " + 20 || '\",\"recommended\":\"Boendestöd\",\"told\":\"Boendestöd\"}'"));
        try (Statement statement = connection.createStatement()) {
            // As a database that has stood for a while has done by itself.
            statement.execute("vacuum analyze");
        }
    }

    private void insert(String table, int count, String which, Map<String, String> said) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>(required(table));
        row.putAll(said);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into " + table + " (" + String.join(", ", row.keySet()) + ") select "
                    + String.join(", ", row.values()) + " from generate_series(0, " + (count - 1) + ") i where "
                    + which);
        }
    }

    /** Anything in the columns that must hold something. */
    private Map<String, String> required(String table) throws SQLException {
        Map<String, String> anything = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select column_name, data_type from information_schema.columns"
                        + " where table_schema = ? and table_name = ? and is_nullable = 'NO' order by ordinal_position")) {
            query.setString(1, schema);
            query.setString(2, table);
            try (ResultSet column = query.executeQuery()) {
                while (column.next()) {
                    String name = column.getString(1);
                    anything.put(name, name.endsWith("authority") ? "'municipality-0380'" : of(column.getString(2)));
                }
            }
        }
        return anything;
    }

    private static String of(String type) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "false";
            case "integer", "bigint" -> "1";
            case "date" -> "date '2021-01-01'";
            case "timestamp with time zone" -> "timestamp with time zone '2021-01-01 10:00:00+01:00'";
            default -> "'x'";
        };
    }

    /** A number from 0 to one less than the limit, the same in each run. */
    private static String drawn(int salt, int limit) {
        return "((hashint4(i * 37 + " + salt + ") & 2147483647) % " + limit + ")";
    }

    /** Ids in the order in which they were given, as the product gives them. */
    private static String id(String what) {
        String kind = "%08x".formatted(what.hashCode());
        return "('" + kind + "-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid";
    }

    /** The only one of its kind. */
    private static String one(String what) {
        return id(what).replace("to_hex(i)", "'0'");
    }
}
