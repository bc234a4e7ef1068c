package se.handslag.core.audit.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A chain that one transaction at a time adds to, and how far it has come; for one thread at a time. */
final class LogLane {
    private static final String INSERT = "insert into access_log (" + StoredLine.COLUMNS
            + ", lane, sequence, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADVANCE =
            "update access_log_head set sequence = ?, seal = ? where lane = ? and sequence = ? and seal = ?";
    private static final String FIND =
            """
            select h.sequence, h.seal, l.hash from access_log_head h
            left join access_log l on l.lane = h.lane and l.sequence = h.sequence
            where h.lane = ?""";

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
        if (!advance(connection, next)) {
            return false;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < hashes.length; i++) {
                int place = lines.get(i).write(insert);
                insert.setLong(place, number);
                insert.setLong(place + 1, sequence + i + 1);
                insert.setString(place + 2, hashes[i]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        now = next;
        return true;
    }

    private boolean advance(Connection connection, Place next) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, next.sequence());
            update.setString(2, next.seal());
            update.setLong(3, number);
            update.setLong(4, now.sequence());
            update.setString(5, now.seal());
            return update.executeUpdate() == 1;
        }
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
                String hash = sequence == 0 ? beginning : row.getString("hash");
                if (hash == null || !seal.equals(LogLink.head(making, number, sequence, hash))) {
                    return false;
                }
                committed = new Place(sequence, hash, seal);
                now = committed;
                inDoubt = false;
                return true;
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
