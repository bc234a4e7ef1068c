package se.handslag.core.audit.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The lines from before there were lanes: they are taken as they are, once, when the first lane is opened, and from then on they too can be
 * held against that.
 */
record EarlierLines(long count, String hash) {
    private static final int AT_ONCE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String COUNT = "select count(*) from access_log where lane is null";
    private static final String AFTER = "select " + StoredLine.COLUMNS
            + " from access_log where lane is null and id > ? order by id limit " + AT_ONCE;

    static EarlierLines none() {
        return new EarlierLines(0, "");
    }

    static EarlierLines read(Connection connection, LinkMaking making) throws SQLException {
        long all = count(connection);
        String hash = "";
        UUID last = FIRST;
        long read = 0;
        long before = -1;
        while (read < all && read > before) {
            before = read;
            try (PreparedStatement query = connection.prepareStatement(AFTER)) {
                query.setObject(1, last);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        StoredLine line = StoredLine.read(rows);
                        hash = LogLink.earlier(making, hash, line);
                        last = line.id();
                        read++;
                    }
                }
            }
        }
        return new EarlierLines(read, hash);
    }

    private static long count(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COUNT);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
