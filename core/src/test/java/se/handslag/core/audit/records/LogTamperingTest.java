package se.handslag.core.audit.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.audit.records.LoggedStore.column;
import static se.handslag.core.audit.records.LoggedStore.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.LogKeys;

/** Whoever owns the database changes the log in every way that these generate; each is found, and the untouched log is never accused. */
class LogTamperingTest {

    static List<Arguments> stores() {
        List<Arguments> all = new ArrayList<>();
        for (Database database : Database.values()) {
            all.add(Arguments.of(database, LogKeys.none()));
            all.add(Arguments.of(database, LoggedStore.KEYS));
        }
        return all;
    }

    /** One thing that is done to the log. */
    @FunctionalInterface
    private interface Tampering {
        void on(Connection owner) throws SQLException;
    }

    private record Named(String name, Tampering tampering) {}

    @ParameterizedTest
    @MethodSource("stores")
    void isFoundEveryTime(Database database, LogKeys keys) throws Exception {
        try (LoggedStore store = new LoggedStore(database, keys)) {
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
            }
            store.forgetTheChains();
            store.takeEarlierLines(true);
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
            }
            store.takeEarlierLines(false);
            try (TestPlatform world = store.start();
                    Connection owner = store.owner()) {
                LoggedStore.work(world);
                owner.setAutoCommit(false);
                LogCheck untouched = store.check(owner);
                assertThat(untouched.broken()).isEmpty();
                assertThat(untouched.earlier()).isGreaterThan(5);
                assertThat(column(owner, "select distinct lane from access_log where lane is not null", Long.class))
                        .hasSizeGreaterThanOrEqualTo(4);

                List<Named> all = tamperings(owner);
                assertThat(all).hasSizeGreaterThan(800);
                for (Named one : all) {
                    one.tampering().on(owner);
                    assertThat(store.check(owner).isWhole()).as(one.name()).isFalse();
                    owner.rollback();
                }
                assertThat(store.check(owner)).isEqualTo(untouched);
            }
        }
    }

    private static List<Named> tamperings(Connection owner) throws SQLException {
        List<Named> all = new ArrayList<>();
        List<UUID> lines = column(owner, "select id from access_log order by id", UUID.class);
        for (UUID line : lines) {
            changes(all, line);
            remove(all, line);
            slipIn(all, line);
        }
        for (long lane : column(owner, "select number from access_log_lane order by number", Long.class)) {
            List<Long> places =
                    column(owner, "select sequence from access_log where lane = " + lane + " order by 1", Long.class);
            cut(all, lane, places);
            swap(all, lane, places);
            renumber(all, lane, places);
            removeLane(all, lane);
            changeLane(all, lane);
        }
        for (long lane : column(owner, "select lane from access_log_head order by lane", Long.class)) {
            changeHead(all, lane);
        }
        all.add(new Named("add a head", o -> execute(o, "insert into access_log_head values (77, 0, 'x')")));
        all.add(new Named(
                "add a lane",
                o -> execute(
                        o,
                        "insert into access_log_lane select number + 900, opened_at, method, key_id, 0, '', hash"
                                + " from access_log_lane where number = 1")));
        all.add(new Named("remove every line", o -> execute(o, "delete from access_log")));
        all.add(new Named(
                "remove every line from before the chains",
                o -> execute(o, "delete from access_log where lane is null")));
        return all;
    }

    private static void changes(List<Named> all, UUID line) {
        for (String text : List.of("staff", "name", "title", "unit", "verb", "purpose", "ground")) {
            change(all, line, text, text + " || 'x'");
        }
        change(all, line, "name", "'x' || name");
        change(all, line, "reach", "case when reach = 'read' then 'write' else 'read' end");
        change(all, line, "result", "case when result = 'done' then 'refused' else 'done' end");
        change(all, line, "at", "at + interval '1' second");
        change(all, line, "at", "at - interval '1' day");
        change(all, line, "id", "cast('" + UUID.randomUUID() + "' as uuid)");
        change(all, line, "case_id", "cast('" + UUID.randomUUID() + "' as uuid)");
        change(all, line, "hash", "'" + "0".repeat(64) + "'");
        change(all, line, "sequence", "coalesce(sequence, 0) + 1000");
        change(all, line, "sequence", "-1 - coalesce(sequence, 0)");
        change(all, line, "lane", "coalesce(lane, 0) + 1000");
        all.add(new Named(
                "move a word of " + line,
                o -> execute(
                        o,
                        "update access_log set unit = unit || substring(verb from 1 for 1), verb = substring(verb from 2)"
                                + " where id = ?",
                        line)));
        all.add(new Named("empty what can be emptied of " + line, o -> {
            int emptied = execute(
                    o,
                    "update access_log set lane = null, sequence = null, hash = null where id = ? and lane is not null",
                    line);
            if (emptied == 0) {
                execute(o, "update access_log set case_id = null, purpose = 'x' where id = ?", line);
            }
        }));
    }

    private static void change(List<Named> all, UUID line, String column, String to) {
        all.add(new Named("set " + column + " = " + to + " of " + line, o -> assertThat(
                        execute(o, "update access_log set " + column + " = " + to + " where id = ?", line))
                .isEqualTo(1)));
    }

    private static void remove(List<Named> all, UUID line) {
        all.add(new Named("remove " + line, o -> execute(o, "delete from access_log where id = ?", line)));
    }

    private static void slipIn(List<Named> all, UUID like) {
        String none = "cast(null as bigint)";
        String noHash = "cast(null as varchar)";
        List<List<String>> places = List.of(
                List.of(none, none, noHash),
                List.of(none, "3", "hash"),
                List.of("lane", "sequence + 1000", "hash"),
                List.of("lane", "-5", "hash"),
                List.of("lane", none, "hash"),
                List.of("lane", none, noHash),
                List.of("1000", "1", "hash"));
        for (List<String> place : places) {
            String columns = "at, staff, name, title, unit, verb, reach, case_id, purpose, result, ground";
            String sql = "insert into access_log (id, " + columns + ", lane, sequence, hash) select cast('"
                    + UUID.randomUUID() + "' as uuid), " + columns + ", " + String.join(", ", place)
                    + " from access_log where id = ?";
            all.add(new Named("slip in " + place + " like " + like, o -> execute(o, sql, like)));
        }
    }

    /** The last lines of a lane, as many as there are, with and without setting the head back. */
    private static void cut(List<Named> all, long lane, List<Long> places) {
        for (long from : places) {
            all.add(new Named("cut lane " + lane + " from " + from, o -> cut(o, lane, from)));
            all.add(new Named("cut lane " + lane + " from " + from + " and set its head back", o -> {
                cut(o, lane, from);
                execute(o, "update access_log_head set sequence = ? where lane = ?", from - 1, lane);
            }));
            all.add(new Named("cut lane " + lane + " from " + from + " and forge its head without the key", o -> {
                // Whoever has the program and not the key. Without a key nothing but this stops them, and the record of
                // decisions says so.
                String last = column(
                                o,
                                "select hash from access_log where lane = " + lane + " and sequence = " + (from - 1)
                                        + " union all select hash from access_log_lane where number = " + lane
                                        + " and 1 = " + from,
                                String.class)
                        .get(0);
                cut(o, lane, from);
                String forged = LogLink.head(LinkMaking.now(LoggedStore.KEYS), lane, from - 1, last + "not the key");
                execute(o, "update access_log_head set sequence = ?, seal = ? where lane = ?", from - 1, forged, lane);
            }));
        }
    }

    private static void cut(Connection owner, long lane, long from) throws SQLException {
        execute(owner, "delete from access_log where lane = ? and sequence >= ?", lane, from);
    }

    private static void swap(List<Named> all, long lane, List<Long> places) {
        Random random = new Random(lane);
        for (int i = 0; i < 5 && places.size() > 1; i++) {
            long one = places.get(random.nextInt(places.size() - 1));
            long other = one + 1 + random.nextInt((int) (places.size() - one));
            all.add(new Named("swap " + one + " and " + other + " of lane " + lane, o -> {
                move(o, lane, one, -7);
                move(o, lane, other, one);
                move(o, lane, -7, other);
            }));
            all.add(new Named("swap the words of " + one + " and " + other + " of lane " + lane, o -> {
                String hash = "select hash from access_log where lane = " + lane + " and sequence = ";
                String first = column(o, hash + one, String.class).get(0);
                String second = column(o, hash + other, String.class).get(0);
                move(o, lane, one, -7);
                move(o, lane, other, one);
                move(o, lane, -7, other);
                String set = "update access_log set hash = ? where lane = ? and sequence = ?";
                execute(o, set, first, lane, one);
                execute(o, set, second, lane, other);
            }));
        }
    }

    private static void renumber(List<Named> all, long lane, List<Long> places) {
        for (long from : places) {
            all.add(new Named("make room at " + from + " of lane " + lane, o -> {
                execute(
                        o,
                        "update access_log set sequence = -1 - sequence where lane = ? and sequence >= ?",
                        lane,
                        from);
                execute(o, "update access_log set sequence = -sequence where lane = ? and sequence < 0", lane);
            }));
            all.add(new Named("close the gap at " + from + " of lane " + lane, o -> {
                execute(o, "delete from access_log where lane = ? and sequence = ?", lane, from);
                execute(o, "update access_log set sequence = 1 - sequence where lane = ? and sequence > ?", lane, from);
                execute(o, "update access_log set sequence = -sequence where lane = ? and sequence < 0", lane);
                execute(o, "update access_log_head set sequence = sequence - 1 where lane = ?", lane);
            }));
        }
    }

    private static void move(Connection owner, long lane, long from, long to) throws SQLException {
        execute(owner, "update access_log set sequence = ? where lane = ? and sequence = ?", to, lane, from);
    }

    private static void removeLane(List<Named> all, long lane) {
        String lines = "delete from access_log where lane = " + lane;
        String head = "delete from access_log_head where lane = " + lane;
        String begun = "delete from access_log_lane where number = " + lane;
        String back = "update access_log_head set sequence = sequence - 1 where lane = 0";
        List<List<String>> ways = List.of(
                List.of(head),
                List.of(begun),
                List.of(begun, head),
                List.of(lines, head, begun),
                List.of(lines, head, begun, back),
                List.of(lines, begun));
        for (List<String> way : ways) {
            all.add(new Named("remove of lane " + lane + ": " + way, o -> {
                for (String sql : way) {
                    execute(o, sql);
                }
            }));
        }
    }

    private static void changeLane(List<Named> all, long lane) {
        for (String change : List.of(
                "number = number + 500",
                "opened_at = opened_at + interval '1' second",
                "method = case when method = 'sha-256' then 'hmac-sha-256' else 'sha-256' end",
                "key_id = key_id || 'x'",
                "key_id = 'x'",
                "method = 'sha-256', key_id = '', hash = hash || ''",
                "earlier = earlier + 1",
                "earlier_hash = 'x'",
                "hash = '" + "0".repeat(64) + "'")) {
            all.add(new Named("set " + change + " of lane " + lane, o -> {
                if (change.startsWith("method = 'sha-256', ")) {
                    // A lane that has no key already is not changed by this.
                    execute(o, "update access_log_lane set earlier = 5 where key_id = '' and number = ?", lane);
                }
                if (change.equals("key_id = key_id || 'x'")) {
                    execute(
                            o,
                            "update access_log_lane set key_id = substring(key_id from 1 for 15) where number = ?",
                            lane);
                }
                execute(o, "update access_log_lane set " + change + " where number = ?", lane);
            }));
        }
    }

    private static void changeHead(List<Named> all, long lane) {
        for (String change :
                List.of("sequence = sequence + 1", "sequence = sequence - 1", "seal = 'x'", "lane = lane + 500")) {
            all.add(new Named(
                    "set " + change + " of head " + lane,
                    o -> execute(o, "update access_log_head set " + change + " where lane = ?", lane)));
        }
        all.add(new Named("remove head " + lane, o -> execute(o, "delete from access_log_head where lane = ?", lane)));
    }
}
