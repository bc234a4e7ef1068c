package se.handslag.core.audit.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.audit.records.LoggedStore.column;
import static se.handslag.core.audit.records.LoggedStore.execute;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.verify.BrokenLink;
import se.handslag.core.audit.verify.BrokenLink.Fault;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.fixture.Together;
import se.handslag.core.records.LogKeys;
import se.handslag.core.records.StoreCannotOpen;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.seal.CannotVerify;

class LogChainTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void isWholeHoweverTheUnitsEnd(Database database) throws SQLException {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS);
                TestPlatform world = store.start()) {
            CaseId kim = world.openCase(SARA);
            UnitOfWork unit = world.use(SARA, UnitOfWork.class);
            AccessLog log = world.use(SARA, AccessLog.class);
            for (int i = 0; i < 3; i++) {
                unit.run(SARA, Act.reading("test.done", kim), () -> {});
                assertThatThrownBy(() -> unit.run(SARA, Act.writing("test.thrown", kim), () -> {
                            log.about(kim, 1);
                            throw new IllegalArgumentException("before the end");
                        }))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> unit.run(SARA, Act.writing("test.twice", kim), () -> {
                            log.about(kim, 1);
                            // Found out only when it is committed.
                            world.use(SARA, CaseFiles.class)
                                    .add(Persons.unknown(
                                            kim, "Kim", world.clock().instant()));
                        }))
                        .isInstanceOf(RuntimeException.class);
                unit.call(SARA, Act.writing("test.refused", kim), () -> {
                    log.about(kim, 1);
                    return Outcome.refused(CannotVerify.NOT_HEAD_OF_SERVICE);
                });
            }

            LogCheck check = verify(world);
            assertThat(check.broken()).isEmpty();
            try (Connection owner = store.owner()) {
                assertThat(column(owner, "select distinct lane from access_log", Long.class))
                        .as("a unit that was undone has not used up its lane")
                        .containsExactly(1L);
                assertThat(column(owner, "select sequence from access_log order by id", Long.class))
                        .startsWith(1L, 2L, 3L, 4L);
                assertThat(column(owner, "select verb from access_log where case_id is not null", String.class))
                        .doesNotContain("test.thrown", "test.twice");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void isNotAccusedWhileOthersWrite(Database database) throws Exception {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS);
                TestPlatform world = store.start()) {
            UnitOfWork unit = world.use(SARA, UnitOfWork.class);
            AtomicBoolean checked = new AtomicBoolean();
            Callable<Integer> writer = () -> {
                int written = 0;
                do {
                    unit.run(SARA, Act.reading("test.list"), () -> {});
                    written++;
                } while (!checked.get());
                return written;
            };

            Together.Ending<Integer> ending = Together.all(writer, writer, writer, () -> {
                try {
                    int broken = 0;
                    for (int i = 0; i < 12; i++) {
                        broken += verify(world).broken().size();
                    }
                    return broken;
                } finally {
                    checked.set(true);
                }
            });

            assertThat(ending.thrown()).isEmpty();
            assertThat(ending.answers().get(3)).as("broken links").isZero();
            assertThat(verify(world).lines())
                    .isGreaterThanOrEqualTo(
                            ending.answers().stream().mapToInt(n -> n).sum());
        }
    }

    @Test
    void twoProgramsOnOneStoreNeverShareALane() throws Exception {
        try (LoggedStore store = new LoggedStore(Database.POSTGRESQL, LoggedStore.KEYS);
                TestPlatform one = store.start();
                TestPlatform other = store.start()) {
            LoggedStore.work(one);
            LoggedStore.work(other);
            LoggedStore.work(one);

            assertThat(verify(other).broken()).isEmpty();
            try (Connection owner = store.owner()) {
                assertThat(column(owner, "select distinct lane from access_log", Long.class))
                        .hasSizeGreaterThanOrEqualTo(4);
                assertThat(column(
                                owner,
                                "select l.number from access_log_lane l join access_log_head h on h.lane = l.number"
                                        + " where h.sequence > 0",
                                Long.class))
                        .hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void worksOnInAnotherLaneIfSomeoneHasBeenAtItsOwn(Database database) throws SQLException {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS);
                TestPlatform world = store.start()) {
            UnitOfWork unit = world.use(SARA, UnitOfWork.class);
            unit.run(SARA, Act.reading("test.list"), () -> {});
            unit.run(SARA, Act.reading("test.list"), () -> {});
            try (Connection owner = store.owner()) {
                execute(owner, "delete from access_log where lane = 1 and sequence = 2");
                execute(owner, "update access_log_head set sequence = 1 where lane = 1");
            }

            unit.run(SARA, Act.reading("test.after"), () -> {});

            LogCheck check = verify(world);
            assertThat(check.broken()).singleElement().satisfies(link -> {
                assertThat(link.fault()).isEqualTo(Fault.HEAD_CHANGED);
                assertThat(link.lane()).isEqualTo(1);
                assertThat(link.after()).contains(world.clock().instant());
            });
            try (Connection owner = store.owner()) {
                assertThat(column(owner, "select lane from access_log where verb = 'test.after'", Long.class))
                        .containsExactly(2L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesTheLinesFromBeforeTheChainsAsTheyAre(Database database) throws Exception {
        try (LoggedStore store = new LoggedStore(database, LogKeys.none())) {
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
            }
            store.forgetTheChains();
            store.takeEarlierLines(true);
            try (TestPlatform world = store.start()) {
                LogCheck check = verify(world);
                assertThat(check.broken()).isEmpty();
                assertThat(check.earlier()).isEqualTo(check.lines()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void canBeginWithAKeyLaterAndChangeItButNotDoWithout(Database database) throws Exception {
        LogKeys next = new LogKeys(List.of(
                "another key that is long enough for it",
                LoggedStore.KEYS.secrets().get(0)));
        try (LoggedStore store = new LoggedStore(database, LogKeys.none())) {
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
                assertThat(verify(world).withoutKey()).isPositive();
            }
            store.use(LoggedStore.KEYS);
            store.takeEarlierLines(true);
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
                LogCheck check = verify(world);
                assertThat(check.broken()).isEmpty();
                assertThat(check.withoutKey()).isPositive().isLessThan(check.lines());
            }
            store.takeEarlierLines(false);
            store.use(next);
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
                assertThat(verify(world).broken()).isEmpty();
            }
            store.use(new LogKeys(next.secrets().subList(0, 1)));
            try (TestPlatform world = store.start()) {
                assertThat(verify(world).broken())
                        .isNotEmpty()
                        .extracting(BrokenLink::fault)
                        .containsOnly(Fault.KEY_UNKNOWN);
            }
            store.use(LogKeys.none());
            assertThatThrownBy(store::start)
                    .isInstanceOf(StoreCannotOpen.class)
                    .hasMessageContaining("is kept with a key, and none was given");
        }
    }

    @Test
    void isVerifiedByTheHeadOfServiceAndTheAdministratorOnly() throws SQLException {
        try (LoggedStore store = new LoggedStore(Database.H2, LoggedStore.KEYS);
                TestPlatform world = store.start()) {
            assertThat(world.use(SARA, VerifyingAccessLog.class).handle(SARA))
                    .isEqualTo(Outcome.refused(CannotVerify.NOT_HEAD_OF_SERVICE));
            assertThat(world.use(NILS, VerifyingAccessLog.class).handle(NILS).isDone())
                    .isFalse();
            assertThat(world.use(MARIA, VerifyingAccessLog.class).handle(MARIA).isDone())
                    .isTrue();
        }
    }

    @Test
    void keepsItsKeysToItself() {
        assertThat(LoggedStore.KEYS.toString()).isEqualTo("LogKeys[1]");
        assertThatThrownBy(() -> new LogKeys(List.of("short"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static LogCheck verify(TestPlatform world) {
        return world.use(MARIA, VerifyingAccessLog.class).handle(MARIA).orElseThrow();
    }
}
