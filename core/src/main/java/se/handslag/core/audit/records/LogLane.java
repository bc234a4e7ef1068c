package se.handslag.core.audit.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A chain that one transaction at a time adds to, and how far it has come; for one thread at a time. */
final class LogLane {
    private static final String INSERT = "insert into access_log (" + StoredLine.COLUMNS
            + ", lane, sequence, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADVANCE =
            "update access_log_head set sequence = ?, seal = ? where lane = ? and sequence = ? and seal = ?";
    private static final String ROW =
            "(cast(? as uuid), cast(? as timestamp with time zone), ?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?, ?,"
                    + " cast(? as bigint), cast(? as bigint), ?)";
    private static final String IN_ONE_STATEMENT = "with advanced as (" + ADVANCE + " returning lane)"
            + " insert into access_log (" + StoredLine.COLUMNS + ", lane, sequence, hash)"
            + " select * from (values %s) line where exists (select 1 from advanced)";
    /** More lines than an act has; what writes more than that can wait for two statements. */
    private static final int MOST_IN_ONE_STATEMENT = 32;

    /** A transaction that is still being committed on the server is waited for; without that its lines would seem to be someone else's. */
    private static final String FIND = "select sequence, seal from access_log_head where lane = ? for update";

    private static final String LAST = "select hash from access_log where lane = ? and sequence = ?";

    /** How far: the number and the hash of the last line, and the seal of the head that says so. */
    private record Place(long sequence, String hash, String seal) {}

    private final long number;
    private final LinkMaking making;
    private final String beginning;
    private Place committed;
    private Place now;
    private boolean inDoubt;

    LogLane(long number, LinkMaking making, String beginning) {
        this.number = number;
        this.making = making;
        this.beginning = beginning;
        this.committed = new Place(0, beginning, LogLink.head(making, number, 0, beginning));
        this.now = committed;
    }

    /**
     * Adds lines in the open transaction.
     *
     * @return false if the store no longer has the lane where this program left it; nothing is added then
     */
    boolean add(Connection connection, List<StoredLine> lines) throws SQLException {
        if (inDoubt && !lookUp(connection)) {
            return false;
        }
        String hash = now.hash();
        long sequence = now.sequence();
        String[] hashes = new String[lines.size()];
        for (int i = 0; i < hashes.length; i++) {
            hash = LogLink.line(making, number, sequence + i + 1, hash, lines.get(i));
            hashes[i] = hash;
        }
        Place next =
                new Place(sequence + hashes.length, hash, LogLink.head(making, number, sequence + hashes.length, hash));
        boolean added = hashes.length <= MOST_IN_ONE_STATEMENT && isPostgresql(connection)
                ? addInOneStatement(connection, lines, hashes, next)
                : advance(connection, next) && insert(connection, lines, hashes);
        if (added) {
            now = next;
        }
        return added;
    }

    private static boolean isPostgresql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** One way to the server and back instead of two: every act of everyone takes it. H2 is in the same process, and has no such statement. */
    private boolean addInOneStatement(Connection connection, List<StoredLine> lines, String[] hashes, Place next)
            throws SQLException {
        String rows = String.join(", ", Collections.nCopies(hashes.length, ROW));
        try (PreparedStatement insert = connection.prepareStatement(IN_ONE_STATEMENT.formatted(rows))) {
            int place = place(insert, next);
            for (int i = 0; i < hashes.length; i++) {
                place = write(insert, place, lines.get(i), i, hashes[i]);
            }
            return insert.executeUpdate() == hashes.length;
        }
    }

    private boolean insert(Connection connection, List<StoredLine> lines, String[] hashes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < hashes.length; i++) {
                write(insert, 1, lines.get(i), i, hashes[i]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return true;
    }

    private int write(PreparedStatement insert, int first, StoredLine line, int index, String hash)
            throws SQLException {
        int place = line.write(insert, first);
        insert.setLong(place, number);
        insert.setLong(place + 1, now.sequence() + index + 1);
        insert.setString(place + 2, hash);
        return place + 3;
    }

    private boolean advance(Connection connection, Place next) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
            place(update, next);
            return update.executeUpdate() == 1;
        }
    }

    /** @return the place of the next parameter */
    private int place(PreparedStatement update, Place next) throws SQLException {
        update.setLong(1, next.sequence());
        update.setString(2, next.seal());
        update.setLong(3, number);
        update.setLong(4, now.sequence());
        update.setString(5, now.seal());
        return 6;
    }

    /** After a commit that failed the store alone knows whether it became so. */
    private boolean lookUp(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setLong(1, number);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                long sequence = row.getLong("sequence");
                String seal = row.getString("seal");
                Optional<String> hash = sequence == 0 ? Optional.of(beginning) : hash(connection, sequence);
                if (hash.isEmpty() || !seal.equals(LogLink.head(making, number, sequence, hash.get()))) {
                    return false;
                }
                committed = new Place(sequence, hash.get(), seal);
                now = committed;
                inDoubt = false;
                return true;
            }
        }
    }

    private Optional<String> hash(Connection connection, long sequence) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            query.setLong(1, number);
            query.setLong(2, sequence);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    void committed() {
        committed = now;
    }

    void undone() {
        now = committed;
    }

    void inDoubt() {
        now = committed;
        inDoubt = true;
    }

    long number() {
        return number;
    }
}
