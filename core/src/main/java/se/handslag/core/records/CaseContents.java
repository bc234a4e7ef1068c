package se.handslag.core.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;

/**
 * Everything that this authority's store holds about a case and its person, table by table, whichever module brought the table.
 *
 * <p>Which tables there are is found once, as for an erasure; every row is read with the application's login, in the unit of work that is
 * open, a few at a time.
 */
public final class CaseContents {
    private static final int FIRST = 20;
    private static final int MOST = 1_000;
    /** So many characters are held at once, or one row if that is longer. */
    private static final long CHARACTERS = 400_000;

    private final RecordStore store;
    private final RecordSession session;
    private final TableFates fates;

    @Inject
    public CaseContents(RecordStore store, RecordSession session, TableFates fates) {
        this.store = store;
        this.session = session;
        this.fates = fates;
    }

    /** The tables, each with its columns in their order and their types. @throws se.handslag.core.casework.RefusedAct if the owner is not let in */
    public Map<String, Map<String, String>> tables() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        reading().tables().forEach((name, table) -> tables.put(name, table.columns()));
        return tables;
    }

    /** The tables that hold nothing about any one person, with the reason given. */
    public Map<String, String> aboutNoOne() {
        return reading().aboutNoOne();
    }

    /** The tables of which no part has said what they are; as long as there is one, nobody can say that they have everything. */
    public Set<String> unaccounted() {
        return reading().unaccounted();
    }

    /** How many rows a table has about the case. */
    public long count(String table, CaseId caseId) {
        CaseReading.Readable readable = readable(table);
        return ask("select count(*) from " + table + " where " + readable.rows(), readable, caseId, List.of(), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Shows each row about the case, in the order of its key. */
    public void read(String table, CaseId caseId, Consumer<StoredRow> taker) {
        CaseReading.Readable readable = readable(table);
        List<Object> after = new ArrayList<>();
        int most = FIRST;
        List<StoredRow> page;
        do {
            page = page(readable, caseId, after, most);
            page.forEach(taker);
            if (!page.isEmpty()) {
                Map<String, @Nullable Object> last = page.get(page.size() - 1).values();
                after.clear();
                readable.key().forEach(column -> after.add(stored(last.get(column))));
                long longest =
                        page.stream().mapToLong(CaseContents::length).max().orElse(1);
                int fitting = (int) Math.max(1, Math.min(MOST, CHARACTERS / Math.max(1, longest)));
                if (page.size() < most) {
                    return;
                }
                most = fitting;
            }
        } while (!page.isEmpty());
    }

    private List<StoredRow> page(CaseReading.Readable table, CaseId caseId, List<Object> after, int most) {
        String key = String.join(", ", table.key());
        String later = after.isEmpty()
                ? ""
                : " and (" + key + ") > (" + String.join(", ", Collections.nCopies(after.size(), "?")) + ")";
        String sql = "select " + String.join(", ", table.columns().keySet()) + " from " + table.name() + " where ("
                + table.rows() + ")" + later + " order by " + key + " fetch first " + most + " rows only";
        return ask(sql, table, caseId, after, rows -> {
            List<StoredRow> page = new ArrayList<>();
            while (rows.next()) {
                page.add(row(table, rows));
            }
            return page;
        });
    }

    private static StoredRow row(CaseReading.Readable table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : table.columns().entrySet()) {
            values.put(column.getKey(), value(row, column.getKey(), column.getValue()));
        }
        String key = table.key().stream()
                .map(column -> String.valueOf(values.get(column)))
                .collect(Collectors.joining("/"));
        return new StoredRow(table.name(), key, values);
    }

    private static @Nullable Object value(ResultSet row, String column, String type) throws SQLException {
        @Nullable Object value;
        if (type.equals("uuid")) {
            value = row.getObject(column, UUID.class);
        } else if (type.equals("date")) {
            value = row.getObject(column, LocalDate.class);
        } else if (type.startsWith("timestamp")) {
            @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            value = moment == null ? null : moment.toInstant();
        } else if (type.equals("boolean")) {
            value = row.getBoolean(column);
        } else if (type.equals("integer") || type.equals("bigint") || type.equals("smallint")) {
            value = row.getLong(column);
        } else {
            value = row.getString(column);
        }
        return row.wasNull() ? null : value;
    }

    /** As the drivers take it back. */
    private static Object stored(@Nullable Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : Objects.requireNonNull(value);
    }

    private static long length(StoredRow row) {
        return row.values().values().stream()
                .mapToLong(value -> value instanceof String text ? text.length() : 20)
                .sum();
    }

    private interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T ask(String sql, CaseReading.Readable table, CaseId caseId, Collection<?> more, Answer<T> answer) {
        try (PreparedStatement query = session.connection().prepareStatement(sql)) {
            int place = 1;
            for (; place <= table.parameters(); place++) {
                query.setObject(place, caseId.value());
            }
            for (Object value : more) {
                query.setObject(place++, value);
            }
            try (ResultSet rows = query.executeQuery()) {
                return answer.of(rows);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private CaseReading.Readable readable(String table) {
        CaseReading.@Nullable Readable readable = reading().tables().get(table);
        if (readable == null) {
            throw new IllegalArgumentException("No table with anything about a case is called that.");
        }
        return readable;
    }

    private CaseReading reading() {
        return store.caseReading(fates);
    }
}
