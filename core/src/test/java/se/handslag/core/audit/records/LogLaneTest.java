package se.handslag.core.audit.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.audit.records.LoggedStore.column;
import static se.handslag.core.audit.records.LoggedStore.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.LogKeys;

/** A commit that failed without telling how it ended: the connection broke, and the server may still be at it. */
class LogLaneTest {
    private static final long NUMBER = 50;
    private static final String BEGINNING = "0".repeat(64);
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(8);

    @ParameterizedTest
    @EnumSource(Database.class)
    void goesOnAfterATransactionThatWasStillBeingCommitted(Database database) throws Exception {
        afterOneInDoubt(database, Connection::commit, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void goesOnInThePlaceOfATransactionThatCameToNothing(Database database) throws Exception {
        afterOneInDoubt(database, Connection::rollback, 1L);
    }

    @FunctionalInterface
    private interface End {
        void of(Connection first) throws SQLException;
    }

    private static void afterOneInDoubt(Database database, End end, Long... sequences) throws Exception {
        LinkMaking making = LinkMaking.now(LogKeys.none());
        LogLane lane = new LogLane(NUMBER, making, BEGINNING);
        try (LoggedStore store = new LoggedStore(database, LogKeys.none());
                TestPlatform world = store.start();
                Connection first = store.owner();
                Connection second = store.owner();
                Connection watch = store.owner()) {
            execute(
                    watch,
                    "insert into access_log_head (lane, sequence, seal) values (?, 0, ?)",
                    NUMBER,
                    LogLink.head(making, NUMBER, 0, BEGINNING));
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            assertThat(lane.add(first, List.of(line(world)))).isTrue();
            lane.inDoubt();

            ExecutorService next = Executors.newSingleThreadExecutor();
            try {
                Future<Boolean> added = next.submit(() -> lane.add(second, List.of(line(world))));
                waitsForItsTurn(database, watch);
                end.of(first);

                assertThat(added.get(LONGEST_WAIT, TimeUnit.NANOSECONDS))
                        .as("the lane is as this program left it")
                        .isTrue();
                second.commit();
                lane.committed();
            } finally {
                next.shutdownNow();
            }
            assertThat(column(
                            watch,
                            "select sequence from access_log where lane = " + NUMBER + " order by 1",
                            Long.class))
                    .containsExactly(sequences);
        }
    }

    private static StoredLine line(TestPlatform world) {
        Instant now = world.clock().instant();
        return new StoredLine(
                UUID.randomUUID(),
                now,
                "sara",
                "Sara Lind",
                "Socionom",
                "Hikikomori Uppsala",
                "test.list",
                "read",
                null,
                "",
                "done",
                "");
    }

    private static void waitsForItsTurn(Database database, Connection watch) throws SQLException {
        String waiting = database == Database.POSTGRESQL
                ? "select count(*) from pg_locks where not granted"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
        long end = System.nanoTime() + LONGEST_WAIT;
        while (column(watch, waiting, Long.class).get(0) == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
