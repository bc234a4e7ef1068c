package se.handslag.core.audit.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.audit.records.LoggedStore.execute;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.audit.verify.BrokenLink;
import se.handslag.core.audit.verify.BrokenLink.Fault;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.casework.Act;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.LogKeys;
import se.handslag.core.records.StoreCannotOpen;
import se.handslag.core.records.UnitOfWork;

/** Whoever owns the database takes the chains away, so that the program itself would chain what they left with its own key. */
class LogBegunAnewTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void isNotBegunOverLinesThatSomeoneHasChanged(Database database) throws Exception {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS)) {
            work(store);
            changeEveryName(store);
            store.forgetTheChains();

            assertThatThrownBy(store::start)
                    .isInstanceOf(StoreCannotOpen.class)
                    .hasMessageContaining("has no chains, although the store is in use");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void isNotBegunWhereSomeoneHasEmptiedIt(Database database) throws Exception {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS)) {
            work(store);
            store.forgetTheChains();
            try (Connection owner = store.owner()) {
                execute(owner, "delete from access_log");
            }

            assertThatThrownBy(store::start)
                    .isInstanceOf(StoreCannotOpen.class)
                    .hasMessageContaining("has no chains, although the store is in use");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void doesNotGoOnAfterSomeoneHasWrittenItAnewWithoutTheKey(Database database) throws Exception {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS)) {
            work(store);
            changeEveryName(store);
            beginAnewWithoutTheKey(store);

            store.use(LoggedStore.KEYS);
            assertThatThrownBy(store::start)
                    .isInstanceOf(StoreCannotOpen.class)
                    .hasMessageContaining("was last kept without a key");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void isFoundWhenTheChainsAreTakenAwayFromUnderTheProgram(Database database) throws Exception {
        try (LoggedStore store = new LoggedStore(database, LoggedStore.KEYS)) {
            try (TestPlatform world = store.start()) {
                LoggedStore.work(world);
                changeEveryName(store);
                store.forgetTheChains();

                world.use(SARA, UnitOfWork.class).run(SARA, Act.reading("test.after"), () -> {});

                assertThat(verify(world).isWhole()).isFalse();
            }
            try (TestPlatform later = store.start()) {
                LogCheck check = verify(later);
                assertThat(check.isWhole()).isFalse();
                assertThat(check.lines()).as("work goes on").isPositive();
            }
        }
    }

    /** A store in memory is opened by one program at a time. */
    @Test
    void isFoundWhenItIsWrittenAnewWithoutTheKeyUnderTheProgram() throws Exception {
        try (LoggedStore store = new LoggedStore(Database.POSTGRESQL, LoggedStore.KEYS);
                TestPlatform world = store.start()) {
            LoggedStore.work(world);
            changeEveryName(store);
            beginAnewWithoutTheKey(store);

            world.use(SARA, UnitOfWork.class).run(SARA, Act.reading("test.after"), () -> {});

            assertThat(verify(world).broken())
                    .extracting(BrokenLink::fault)
                    .containsAnyOf(Fault.LANE_CHANGED, Fault.LANE_REMOVED);
        }
    }

    private static void work(LoggedStore store) throws SQLException, InterruptedException {
        try (TestPlatform world = store.start()) {
            LoggedStore.work(world);
        }
    }

    private static void changeEveryName(LoggedStore store) throws SQLException {
        try (Connection owner = store.owner()) {
            assertThat(execute(owner, "update access_log set name = 'Någon Annan'"))
                    .isPositive();
        }
    }

    /** With a program of their own, that is told what this one is not. */
    private static void beginAnewWithoutTheKey(LoggedStore store) throws SQLException {
        store.forgetTheChains();
        store.use(LogKeys.none());
        store.takeEarlierLines(true);
        try (TestPlatform theirs = store.start()) {
            assertThat(verify(theirs).isWhole()).isTrue();
        }
        store.takeEarlierLines(false);
    }

    private static LogCheck verify(TestPlatform world) {
        return world.use(MARIA, VerifyingAccessLog.class).handle(MARIA).orElseThrow();
    }
}
