package se.handslag.decisions.municipality.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.BrokenSeal;
import se.handslag.core.records.BrokenSeal.Fault;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.seal.CannotVerify;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;

/** What someone with the owner's login does to sealed rows is found, in every table and every column. */
class SealsTest {
    @ParameterizedTest
    @EnumSource(Database.class)
    void aChangeOfAnyColumnOfAnySealedRowIsFound(Database database) throws SQLException {
        try (Office office = Office.on(database)) {
            office.clock().set(LocalDateTime.of(2025, 6, 9, 9, 0, 0, 999_999_700));
            told(office);
            assertThat(broken(office)).isEmpty();

            List<String> unseen = new ArrayList<>();
            int tried = 0;
            for (String table : sealedTables(office)) {
                for (Tampering tampering : tamperings(office, table)) {
                    asOwner(office, tampering.change());
                    tried++;
                    if (broken(office).stream().noneMatch(it -> it.fault() == Fault.CHANGED)) {
                        unseen.add(tampering.change());
                    }
                    asOwner(office, tampering.back());
                }
            }

            assertThat(unseen).isEmpty();
            assertThat(tried).isGreaterThan(80);
            assertThat(broken(office)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aRowThatIsRemovedAndOneThatIsSlippedInAreFound(Database database) throws SQLException {
        try (Office office = Office.on(database)) {
            told(office);
            String copy =
                    "insert into notice (id, case_id, decision_id, method, sent_on, received_on, staff, staff_name,"
                            + " staff_title, staff_authority, recorded_at) select cast('" + UUID.randomUUID()
                            + "' as uuid), case_id, decision_id, method, sent_on, received_on, staff, staff_name, staff_title,"
                            + " staff_authority, recorded_at from notice";

            asOwner(office, copy);
            assertThat(broken(office)).singleElement().satisfies(it -> {
                assertThat(it.type()).isEqualTo("Notice");
                assertThat(it.fault()).isEqualTo(Fault.SLIPPED_IN);
            });
            asOwner(office, "delete from notice");

            assertThat(broken(office)).extracting(BrokenSeal::fault).containsExactly(Fault.REMOVED);
        }
    }

    @Test
    void theApplicationsLoginCannotChangeASeal() {
        try (Office office = Office.on(Database.H2)) {
            told(office);
            for (String attack : List.of("update seal set hash = 'x'", "delete from seal")) {
                assertThatThrownBy(() -> office.inUnit(SARA, () -> {
                            try (Statement statement = office.use(SARA, RecordSession.class)
                                    .connection()
                                    .createStatement()) {
                                return statement.executeUpdate(attack);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                        .as(attack)
                        .hasCauseInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void onlyTheOneWhoAnswersForTheRecordChecksTheSeals() {
        try (Office office = Office.on(Database.H2)) {
            for (Actor actor : List.of(SARA, NILS)) {
                CannotVerify why = office.use(actor, VerifyingSeals.class)
                        .handle(actor)
                        .<CannotVerify>match(
                                done -> {
                                    throw new AssertionError(actor.title() + " may not");
                                },
                                refusal -> refusal);
                assertThat(why).isEqualTo(CannotVerify.NOT_HEAD_OF_SERVICE);
            }
        }
    }

    /** A matter with a row in every sealed table. */
    private static void told(Office office) {
        Granted granted = office.granted();
        office.consent(granted.caseId());
        office.use(SARA, RecordingNotice.class)
                .handle(
                        SARA,
                        new RecordNotice(
                                granted.caseId(), granted.id(), NoticeMethod.LETTER, office.today(), Optional.empty()))
                .orElseThrow();
        Decided decided = new Decided(office);
        decided.correct(granted).orElseThrow();
        decided.atCourt(granted);
        office.clock().set(LocalDate.of(2025, 7, 2));
        decided.leaveOut(granted).orElseThrow();
    }

    private static List<BrokenSeal> broken(Office office) {
        return office.use(MARIA, VerifyingSeals.class)
                .handle(MARIA)
                .orElseThrow()
                .broken();
    }

    private static Set<String> sealedTables(Office office) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection owner = owner(office);
                Statement statement = owner.createStatement();
                ResultSet types = statement.executeQuery("select distinct row_type from seal")) {
            while (types.next()) {
                tables.add(
                        types.getString(1).replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT));
            }
        }
        return tables;
    }

    /** A change of one column in one row, and the way back. */
    private record Tampering(String change, String back) {}

    private static List<Tampering> tamperings(Office office, String table) throws SQLException {
        List<Tampering> all = new ArrayList<>();
        try (Connection owner = owner(office);
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            assertThat(row.next()).as(table).isTrue();
            ResultSetMetaData columns = row.getMetaData();
            Object id = row.getObject("id");
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String name = columns.getColumnName(i);
                if (name.equals("id") || name.endsWith("_id")) {
                    continue;
                }
                String other = otherValue(row, i, columns.getColumnType(i), columns.getPrecision(i));
                all.add(new Tampering(
                        "update " + table + " set " + name + " = " + other + " where id = '" + id + "'",
                        "update " + table + " set " + name + " = " + literal(row, i) + " where id = '" + id + "'"));
            }
        }
        return all;
    }

    private static String otherValue(ResultSet row, int i, int type, int length) throws SQLException {
        return switch (type) {
            case Types.DATE -> "date '1999-12-31'";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> "timestamp with time zone '1999-12-31 00:00:00+00'";
            case Types.INTEGER, Types.BIGINT -> String.valueOf(row.getLong(i) + 1);
            case Types.BOOLEAN, Types.BIT -> String.valueOf(!row.getBoolean(i));
            default ->
                isId(row, i)
                        ? "'" + row.getObject("id") + "'"
                        : row.getString(i) == null ? "'x'" : "'" + changed(row.getString(i), length) + "'";
        };
    }

    /** Such a column may have to name a row that is there; the row itself is. */
    private static boolean isId(ResultSet row, int i) throws SQLException {
        return row.getMetaData().getColumnTypeName(i).equalsIgnoreCase("uuid");
    }

    /** Another text of about the same length: one letter is another. */
    private static String changed(String text, int length) {
        String quoted = text.replace("'", "''");
        return quoted.isEmpty() || length < 1 ? "x" : (quoted.charAt(0) == 'x' ? "y" : "x") + quoted.substring(1);
    }

    private static String literal(ResultSet row, int i) throws SQLException {
        String text = row.getString(i);
        return text == null ? "null" : "'" + text.replace("'", "''") + "'";
    }

    private static void asOwner(Office office, String sql) throws SQLException {
        try (Connection owner = owner(office);
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection owner(Office office) throws SQLException {
        StoreSettings store = office.store(UPPSALA.id());
        Connection connection = DriverManager.getConnection(
                store.url(), store.migrator().user(), store.migrator().password());
        connection.setSchema(store.schema());
        return connection;
    }
}
