package se.handslag.core.audit.records;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.records.StoreCannotOpen;

/**
 * The lanes that this program has opened in its store's access log, as many as have been written in at once.
 *
 * <p>One chain for all would make every act of the authority wait for the one before it to reach the disk. No lane is ever taken over by another
 * program, nor by this one when it starts again.
 */
public final class LogLanes {
    private static final Logger LOG = LoggerFactory.getLogger(LogLanes.class);

    private static final String SAY_SO =
            "If it was kept without %s until now, say so once: log-earlier-lines = take for a store on PostgreSQL, and for an embedded one in its"
                    + " .logins file. If not, someone has changed the log: keep the store as it is, and restore it from a backup.";

    private final RecordSession session;
    private final Clock clock;
    private final Deque<LogLane> free = new ConcurrentLinkedDeque<>();
    /** The last lane that this program has opened, as it left it. */
    private final AtomicReference<Opened> latest = new AtomicReference<>(Opened.NONE);

    @Inject
    public LogLanes(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Opens the first lane when the platform starts, so that what stands in the way of it is told then. */
    public void begin() {
        try {
            giveBack(open());
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** A lane that nobody else writes in, until it is given back. */
    LogLane take() throws SQLException {
        @Nullable LogLane lane = free.pollFirst();
        return lane == null ? open() : lane;
    }

    /** The lane used last is used first, so that there are no more of them than there need be. */
    void giveBack(LogLane lane) {
        free.addFirst(lane);
    }

    /** In a transaction of its own: those who open lanes wait for each other, and may not do so until the end of a long act. */
    LogLane open() throws SQLException {
        try (Connection aside = session.aside()) {
            LinkMaking making = LinkMaking.now(session.logKeys());
            Opened opened = open(aside, making);
            aside.commit();
            latest.accumulateAndGet(opened, (one, other) -> one.number() > other.number() ? one : other);
            return new LogLane(opened.number(), making, opened.hash());
        }
    }

    private Opened open(Connection connection, LinkMaking making) throws SQLException {
        long known = holdHead(connection);
        Registered last = last(connection);
        Opened mine = latest.get();
        mayFollow(connection, making, Math.max(known, last.number()), last, mine);
        // What this program remembers goes into the new lane: whoever verifies finds that they were exchanged under it.
        boolean intact = mine == Opened.NONE || isThere(connection, mine);
        if (!intact || last.number() != known) {
            LOG.error(
                    "The access log has been tampered with: it has {} lanes and should have {}.",
                    last.number(),
                    Math.max(known, mine.number()));
        }
        long number = Math.max(Math.max(known, last.number()), mine.number()) + 1;
        String before = intact ? last.hash() : mine.hash();
        Instant openedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EarlierLines earlier = number == 1 ? EarlierLines.read(connection, making) : EarlierLines.none();
        String hash = LogLink.lane(making, number, before, openedAt, earlier.count(), earlier.hash());
        register(connection, making, number, openedAt, earlier, hash);
        return new Opened(number, hash);
    }

    /**
     * The first lane is begun in a new store, and a lane with a key follows one without, only where this is said outside the database. Otherwise
     * whoever owns it could change the lines, take the chains away, and let the program chain what is left with its own key.
     *
     * @param lanes how many lanes there are, or should be
     */
    private void mayFollow(Connection connection, LinkMaking making, long lanes, Registered last, Opened mine)
            throws SQLException {
        String log = "The access log of " + session.actor().employer();
        if (last.keyed() && !making.isKeyed()) {
            throw new StoreCannotOpen(
                    log + " is kept with a key, and none was given. Give the key that it was kept with.");
        } else if (mine != Opened.NONE || session.takesEarlierLines()) {
            return;
        } else if (lanes == 0 && isInUse(connection)) {
            throw new StoreCannotOpen(
                    log + " has no chains, although the store is in use. " + SAY_SO.formatted("chains"));
        } else if (last.number() > 0 && making.isKeyed() && !last.keyed()) {
            throw new StoreCannotOpen(log + " was last kept without a key. " + SAY_SO.formatted("a key"));
        }
    }

    /** Nothing is done in a store without a line in its log, so that a case file without one is as telling as a line. */
    private static boolean isInUse(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select 1 where exists (select 1 from access_log) or exists (select 1 from case_file)");
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    private static boolean isThere(Connection connection, Opened lane) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from access_log_lane where number = ? and hash = ?")) {
            query.setLong(1, lane.number());
            query.setString(2, lane.hash());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** A lane of this program's own. */
    private record Opened(long number, String hash) {
        static final Opened NONE = new Opened(0, "");
    }

    private record Registered(long number, boolean keyed, String hash) {}

    /** @return how many lanes there are */
    private static long holdHead(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select sequence from access_log_head where lane = 0 for update")) {
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static Registered last(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select number, key_id, hash from access_log_lane order by number desc limit 1")) {
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Registered(row.getLong(1), !row.getString(2).isEmpty(), row.getString(3))
                        : new Registered(0, false, "");
            }
        }
    }

    private static void register(
            Connection connection, LinkMaking making, long number, Instant openedAt, EarlierLines earlier, String hash)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into access_log_lane (number, opened_at, method, key_id, earlier, earlier_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, number);
            insert.setObject(2, OffsetDateTime.ofInstant(openedAt, ZoneOffset.UTC));
            insert.setString(3, making.method());
            insert.setString(4, making.keyId());
            insert.setLong(5, earlier.count());
            insert.setString(6, earlier.hash());
            insert.setString(7, hash);
            insert.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into access_log_head (lane, sequence, seal) values (?, 0, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, LogLink.head(making, number, 0, hash));
            insert.executeUpdate();
        }
        try (PreparedStatement update =
                connection.prepareStatement("update access_log_head set sequence = ?, seal = ? where lane = 0")) {
            update.setLong(1, number);
            update.setString(2, LogLink.head(making, LogLink.LANES, number, hash));
            update.executeUpdate();
        }
    }
}
