package se.handslag.core.audit.records;

import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.fixture.Together;
import se.handslag.core.records.LogKeys;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.UnitOfWork;

/** Stores whose log a test may reach by the owner's login, and that outlive the platform. */
final class LoggedStore implements Database.Stores, AutoCloseable {
    static final LogKeys KEYS = new LogKeys(List.of("a key of the test's that is long enough"));

    private final Database.Stores stores;
    private final Map<AuthorityId, StoreSettings> settings = new ConcurrentHashMap<>();
    private final List<Connection> held = new ArrayList<>();
    private final LogKeys first;
    private LogKeys keys;
    private boolean takesEarlierLines;

    LoggedStore(Database database, LogKeys keys) {
        this.stores = database.stores();
        this.first = keys;
        this.keys = keys;
    }

    @Override
    public StoreSettings of(AuthorityId authority) {
        StoreSettings found = settings.computeIfAbsent(authority, stores::of);
        if (!authority.equals(SARA.employer())) {
            return found.with(first);
        }
        StoreSettings own = found.with(keys);
        return takesEarlierLines ? own.takingEarlierLines() : own;
    }

    TestPlatform start() throws SQLException {
        TestPlatform world = TestPlatform.on(this).withoutTeamStaff().start();
        // A store in memory is gone with its last connection.
        held.add(owner());
        return world;
    }

    /** From now on, in the municipality's store. */
    void use(LogKeys others) {
        keys = others;
    }

    /** Whether the operator says that the log was kept without chains, or without a key, until now. */
    void takeEarlierLines(boolean take) {
        takesEarlierLines = take;
    }

    /** A connection of the login that owns the municipality's store. */
    Connection owner() throws SQLException {
        StoreSettings own = of(SARA.employer());
        Connection connection = DriverManager.getConnection(
                own.url(), own.migrator().user(), own.migrator().password());
        connection.setSchema(own.schema());
        return connection;
    }

    LogCheck check(Connection connection) throws SQLException {
        return new ChainCheck(connection, keys).run();
    }

    /** The log as it was before there were chains. */
    void forgetTheChains() throws SQLException {
        try (Connection owner = owner()) {
            execute(owner, "update access_log set lane = null, sequence = null, hash = null");
            execute(owner, "delete from access_log_lane");
            execute(owner, "delete from access_log_head where lane > 0");
            execute(owner, "update access_log_head set sequence = 0, seal = ''");
        }
    }

    static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    static <T> List<T> column(Connection connection, String sql, Class<T> type) throws SQLException {
        List<T> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getObject(1, type));
            }
        }
        return values;
    }

    /** Lines of every kind, in several lanes, each of several lines. */
    static void work(TestPlatform world) throws InterruptedException {
        CaseId kim = world.openCase(SARA);
        UnitOfWork unit = world.use(SARA, UnitOfWork.class);
        unit.run(SARA, Act.reading("test.list"), () -> {});
        unit.call(
                SARA,
                Act.writing("test.refused", kim).because("Kim bad om det."),
                () -> Outcome.refused(() -> Sentence.of("test.not-now")));
        CyclicBarrier both = new CyclicBarrier(2);
        for (int i = 0; i < 2; i++) {
            Together.all(() -> inALaneOfItsOwn(world, kim, both), () -> inALaneOfItsOwn(world, kim, both));
        }
        unit.run(ELIN, Act.reading("test.last"), () -> {});
    }

    private static boolean inALaneOfItsOwn(TestPlatform world, CaseId kim, CyclicBarrier both) {
        UnitOfWork unit = world.use(SARA, UnitOfWork.class);
        AccessLog log = world.use(SARA, AccessLog.class);
        unit.run(SARA, Act.writing("test.outer", kim), () -> {
            unit.run(SARA, Act.writing("test.inner", kim).because("åäö ☂"), () -> {});
            // Reading the log writes what has been gathered, so that both hold their lanes here.
            log.about(kim, 1);
            Together.meet(both);
        });
        return true;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
    }
}
