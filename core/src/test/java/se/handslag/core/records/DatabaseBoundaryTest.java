package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.OnBothDatabases;

/**
 * The fourth layer of the boundary: someone who has got past Java, and writes SQL with the application's own login, is refused by the
 * database.
 */
class DatabaseBoundaryTest extends OnBothDatabases {

    @ParameterizedTest
    @ValueSource(
            strings = {"note", "case_file", "person", "received_copy", "access_log", "outbox", "flyway_schema_history"})
    void doesNotReadAnotherAuthoritysTables(String table) {
        for (Authority other : List.of(REGION, ALVKARLEBY)) {
            refused("select * from " + StoreSettings.schemaOf(other.id()) + "." + table);
        }
    }

    @Test
    void doesNotWriteInAnotherAuthoritysTables() {
        refused("insert into region_03.blueprint (hash, team, version, content, first_used_at)"
                + " values ('x', 'x', 'x', 'x', current_timestamp)");
        refused("update region_03.case_file set stage = 'closed'");
        refused("delete from municipality_0319.note_draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set name = 'Ingen'",
                "delete from access_log",
                "truncate table access_log",
                "update access_log_lane set hash = ''",
                "delete from access_log_lane",
                "delete from access_log_head",
                "update note set text = 'annat'",
                "delete from note",
                "update consent set valid_to = date '2099-12-31'",
                "delete from consent",
                "delete from consent_withdrawal",
                "update consent_withdrawal set how = ''",
                "update disclosure set ground = 'consent'",
                "delete from disclosure",
                "update received_copy set content = '{}'",
                "delete from received_copy",
                "update blueprint set content = '{}'",
                "delete from blueprint",
                "delete from case_file",
                "delete from person",
                "delete from task",
                "delete from outbox"
            })
    void doesNotChangeOrTakeAwayWhatStands(String sql) {
        CaseId kim = world().openCase(SARA);
        refused(sql);
        assertThat(world().inUnit(SARA, () -> world().use(SARA, CaseFiles.class).find(kim)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table note",
                "drop table note cascade",
                "alter table note add column more varchar(10)",
                "alter table note drop column staff",
                "create table mine (id integer)",
                "create view all_of_it as select * from note",
                "create index mine on note (text)",
                "create schema mine",
                "create role mine",
                "drop schema municipality_0380 cascade",
                "select * from flyway_schema_history",
                "delete from flyway_schema_history"
            })
    void doesNotRebuildTheStore(String sql) {
        refused(sql);
    }

    @Test
    void doesNotReachOutOfTheStore() {
        List<String> ways = database() == Database.H2
                ? List.of(
                        "create linked table other('org.h2.Driver', 'jdbc:h2:mem:other', 'sa', '', 'note')",
                        "create alias shell for \"java.lang.Runtime.exec\"",
                        "create alias shell as 'String run() { return \"\"; }'",
                        "call file_read('/etc/hostname')",
                        "call csvread('/etc/hostname')",
                        "call csvwrite('/tmp/handslag-attack.csv', 'select * from note')",
                        "call link_schema('mine', '', 'jdbc:h2:mem:other', 'sa', '', 'public')",
                        "backup to '/tmp/handslag-attack.zip'",
                        "script to '/tmp/handslag-attack.sql'",
                        "script",
                        "runscript from '/tmp/handslag-attack.sql'",
                        "shutdown",
                        "set exclusive 1",
                        "create user mine password 'x' admin",
                        "alter user municipality_0380_app admin true",
                        "alter user municipality_0380_owner set password 'x'")
                : List.of(
                        "create extension dblink",
                        "create extension postgres_fdw",
                        "copy note to '/tmp/handslag-attack.csv'",
                        "copy note to program 'cat'",
                        "select pg_read_file('/etc/hostname')",
                        "select lo_import('/etc/hostname')",
                        "set role region_03_app",
                        "set role municipality_0380_owner",
                        "set session authorization region_03_app",
                        "alter role municipality_0380_app superuser",
                        "alter role region_03_app password 'x'",
                        "create temporary table mine (id integer)",
                        "create function mine() returns integer language sql as 'select 1'",
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'region_03_app'");
        ways.forEach(this::refused);
    }

    @Test
    void isNotOpenedWithAnotherAuthoritysLogin() {
        StoreSettings own = settings(UPPSALA);
        StoreSettings others = settings(REGION);
        assertThatThrownBy(() -> {
                    try (Connection connection = DriverManager.getConnection(
                                    own.url(),
                                    others.login().user(),
                                    others.login().password());
                            Statement statement = connection.createStatement()) {
                        statement.executeQuery("select * from municipality_0380.note");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @Test
    void givesNobodyElseWhatItMayItself() throws SQLException {
        try (Connection connection = login();
                Statement statement = connection.createStatement()) {
            statement.execute("grant select on note to public");
        } catch (SQLException e) {
            assertThat(refusals()).contains(e.getSQLState());
        }
        // PostgreSQL only warns that nothing was granted.
        if (database() == Database.POSTGRESQL) {
            isNotOpenedWithAnotherAuthoritysLogin();
        }
    }

    @Test
    void namesNothingOfAnotherAuthority() throws SQLException {
        world().openCase(NILS);
        List<String> seen = new ArrayList<>();
        try (Connection connection = login();
                Statement statement = connection.createStatement();
                ResultSet tables =
                        statement.executeQuery("select table_schema, table_name from information_schema.tables")) {
            while (tables.next()) {
                seen.add(tables.getString(1));
            }
        }

        assertThat(seen).contains("municipality_0380").doesNotContain("region_03", "municipality_0319");
    }

    private static StoreSettings settings(Authority authority) {
        return world().use(Here.authorities().indexOf(authority) == 0 ? SARA : NILS, RecordStore.class)
                .settings();
    }

    private static Connection login() throws SQLException {
        StoreSettings own = settings(UPPSALA);
        Connection connection = DriverManager.getConnection(
                own.url(), own.login().user(), own.login().password());
        connection.setSchema(own.schema());
        return connection;
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = login();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(thrown -> assertThat(refusals())
                        .as("%s: %s", sql, thrown.getMessage())
                        .contains(((SQLException) thrown).getSQLState()));
    }

    /** The codes for "you may not", and for "there is no such thing" where the database does not even say that it is there. */
    private List<String> refusals() {
        return database() == Database.H2 ? List.of("90096", "90040", "90079") : List.of("42501");
    }
}
