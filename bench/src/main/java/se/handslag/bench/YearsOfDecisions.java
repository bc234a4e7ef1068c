package se.handslag.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.StoreSettings;

/**
 * Ten years of decisions in one store, put there in bulk by the owner's login: each a copy of one that the product made, with days, kinds
 * and chains of its own.
 */
final class YearsOfDecisions {
    static final int DECISIONS = 100_000;

    private static final int DECISIONS_OF_A_CASE = 4;
    private static final int CASES = DECISIONS / DECISIONS_OF_A_CASE;
    private static final int DAYS = 10 * 365;
    private static final int DAYS_OF_A_DECISION = 182;
    private static final int WAITING_APPLICATIONS = 400;
    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final Clock clock;
    private final Random random = new Random(34);
    private final LocalDate today;
    private final Map<String, Copies> tables = new LinkedHashMap<>();

    private YearsOfDecisions(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /** Fills a store in which the product has made one decision. The platform must not be open on it. */
    static void fill(StoreSettings store, Clock clock) throws SQLException {
        boolean server = store.url().startsWith("jdbc:postgresql:");
        try (Connection connection = DriverManager.getConnection(
                server ? store.url() : store.url() + UnderLoad.H2_MODE,
                store.migrator().user(),
                store.migrator().password())) {
            connection.setSchema(store.schema());
            connection.setAutoCommit(false);
            new YearsOfDecisions(connection, clock).fill();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                // As a database that has stood for a while has done by itself.
                statement.execute(server ? "vacuum analyze" : "analyze");
            }
        }
    }

    private void fill() throws SQLException {
        Copies applications = copies("application");
        Copies investigations = copies("investigation");
        Copies decisions = copies("municipal_decision");
        for (int number = 0; number < CASES; number++) {
            aCase(applications, investigations, decisions);
            if (number % AT_ONCE == AT_ONCE - 1) {
                send();
            }
        }
        for (int number = 0; number < WAITING_APPLICATIONS; number++) {
            applications.add(Map.of("id", id(), "case_id", id(), "arrived_on", today.minusDays(random.nextInt(400))));
        }
        send();
        connection.commit();
        for (Copies copies : tables.values()) {
            copies.close();
        }
    }

    private void aCase(Copies applications, Copies investigations, Copies decisions) throws SQLException {
        UUID caseId = id();
        UUID application = id();
        UUID investigation = id();
        LocalDate day = today.minusDays(random.nextInt(DAYS));
        applications.add(Map.of("id", application, "case_id", caseId, "arrived_on", day.minusDays(30)));
        investigations.add(Map.of("id", investigation, "case_id", caseId, "application_id", application));
        @Nullable UUID earlier = null;
        for (int number = 0; number < DECISIONS_OF_A_CASE; number++) {
            LocalDate decided = number == 0 ? day : day.minusDays(14);
            UUID id = id();
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", id);
            row.put("case_id", caseId);
            row.put("kind", number == 0 ? "granted" : "extended");
            row.put("decided_on", decided.isAfter(today) ? today : decided);
            row.put("decided_at", OffsetDateTime.of(decided.atTime(10, 0), ZoneOffset.UTC));
            row.put("period_from", day);
            row.put("period_to", day.plusDays(DAYS_OF_A_DECISION - 1));
            row.put("extends_id", earlier);
            row.put("application_id", application);
            row.put("investigation_id", investigation);
            decisions.add(row);
            told(caseId, id, decided);
            if (number == 0) {
                carriedOut(caseId, id, day);
            }
            earlier = id;
            day = day.plusDays(DAYS_OF_A_DECISION);
        }
    }

    /** One in a hundred was never told of. */
    private void told(UUID caseId, UUID decision, LocalDate on) throws SQLException {
        if (random.nextInt(100) > 0) {
            copies("notice")
                    .add(Map.of(
                            "id", id(), "case_id", caseId, "decision_id", decision, "sent_on", on, "received_on", on));
        }
    }

    /** Two in a hundred were never carried out, as many were too late, and one was interrupted. */
    private void carriedOut(UUID caseId, UUID decision, LocalDate day) throws SQLException {
        int chance = random.nextInt(100);
        if (chance > 1) {
            fact(caseId, decision, "carried-out", chance < 4 ? day.plusDays(120) : day.plusDays(10));
        }
        if (chance == 4) {
            fact(caseId, decision, "interrupted", day.plusDays(40));
        }
    }

    private void fact(UUID caseId, UUID decision, String step, LocalDate on) throws SQLException {
        copies("carrying_out")
                .add(Map.of("id", id(), "case_id", caseId, "decision_id", decision, "step", step, "happened_on", on));
    }

    private UUID id() {
        return TimeOrderedIds.next(clock);
    }

    private void send() throws SQLException {
        for (Copies copies : tables.values()) {
            copies.send();
        }
    }

    private Copies copies(String table) throws SQLException {
        Copies found = tables.get(table);
        if (found == null) {
            found = new Copies(connection, table);
            tables.put(table, found);
        }
        return found;
    }

    /** Copies of the one row that the product wrote into a table. */
    private static final class Copies {
        private final List<String> columns = new ArrayList<>();
        private final List<@Nullable Object> template = new ArrayList<>();
        private final PreparedStatement insert;

        Copies(Connection connection, String table) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from " + table)) {
                row.next();
                ResultSetMetaData known = row.getMetaData();
                for (int i = 1; i <= known.getColumnCount(); i++) {
                    columns.add(known.getColumnName(i));
                    template.add(row.getObject(i));
                }
            }
            insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns)
                    + ") values (" + "?, ".repeat(columns.size() - 1) + "?)");
        }

        void add(Map<String, ? extends @Nullable Object> changed) throws SQLException {
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                insert.setObject(i + 1, changed.containsKey(column) ? changed.get(column) : template.get(i));
            }
            insert.addBatch();
        }

        void send() throws SQLException {
            insert.executeBatch();
        }

        void close() throws SQLException {
            insert.close();
        }
    }
}
