package se.handslag.core.audit.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.audit.verify.BrokenLink;
import se.handslag.core.audit.verify.BrokenLink.Fault;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.records.LogKeys;

/** One walk through the chains, lane by lane and in pages, on a connection whose view does not change meanwhile. */
final class ChainCheck {
    private static final int AT_ONCE = 2_000;
    private static final String LINES = "select " + StoredLine.COLUMNS
            + ", sequence, hash from access_log where lane = ? and sequence > ? order by sequence limit " + AT_ONCE;

    private record Head(long sequence, String seal) {}

    private record Lane(
            long number,
            Instant openedAt,
            String method,
            String keyId,
            long earlier,
            String earlierHash,
            String hash) {}

    private final Connection connection;
    private final LogKeys keys;
    private final List<BrokenLink> broken = new ArrayList<>();
    private final Map<Long, Head> heads = new HashMap<>();
    /** How many lines say that they are of each lane. */
    private final Map<Long, Long> counts = new HashMap<>();

    private long lines;
    private long earlier;
    private long withoutKey;

    ChainCheck(Connection connection, LogKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    LogCheck run() throws SQLException {
        readHeads();
        count();
        List<Lane> lanes = lanes();
        checkLanes(lanes);
        // What is left belongs to no lane that was begun.
        counts.keySet().forEach(lane -> broken(Fault.LINE_SLIPPED_IN, lane, 1, null));
        heads.keySet().forEach(lane -> broken(Fault.HEAD_CHANGED, lane, 0, null));
        Optional<Instant> since = lanes.stream().findFirst().map(Lane::openedAt);
        return new LogCheck(lines, earlier, withoutKey, since, broken);
    }

    private void checkLanes(List<Lane> lanes) throws SQLException {
        String before = "";
        long expected = 1;
        @Nullable Instant at = null;
        @Nullable LinkMaking last = null;
        boolean keyed = false;
        if (lanes.isEmpty() || lanes.get(0).number() != 1) {
            checkEarlier(null, null);
        }
        for (Lane lane : lanes) {
            if (lane.number() != expected) {
                broken(Fault.LANE_REMOVED, LogLink.LANES, expected, at);
            }
            @Nullable
            LinkMaking making = LinkMaking.of(lane.method(), lane.keyId(), keys).orElse(null);
            if (making == null) {
                broken(Fault.KEY_UNKNOWN, lane.number(), 0, at);
            } else if (keyed && !making.isKeyed()) {
                broken(Fault.KEY_ABANDONED, lane.number(), 0, at);
            } else if (lane.number() == expected && !lane.hash().equals(link(making, lane, before))) {
                broken(Fault.LANE_CHANGED, lane.number(), 0, at);
            }
            if (lane.number() == 1) {
                checkEarlier(lane, making);
            }
            checkLane(lane, making);
            keyed |= making != null && making.isKeyed();
            last = making;
            before = lane.hash();
            at = lane.openedAt();
            expected = lane.number() + 1;
        }
        checkHeadOfLanes(expected - 1, before, last, at);
    }

    private static String link(LinkMaking making, Lane lane, String before) {
        return LogLink.lane(making, lane.number(), before, lane.openedAt(), lane.earlier(), lane.earlierHash());
    }

    private void checkHeadOfLanes(long number, String hash, @Nullable LinkMaking making, @Nullable Instant at) {
        @Nullable Head head = heads.remove(LogLink.LANES);
        if (head == null) {
            broken(Fault.HEAD_CHANGED, LogLink.LANES, number, at);
        } else if (head.sequence() > number) {
            broken(Fault.LANE_REMOVED, LogLink.LANES, number + 1, at);
        } else if (head.sequence() < number) {
            broken(Fault.LANE_SLIPPED_IN, LogLink.LANES, head.sequence() + 1, at);
        } else if (number == 0 && !head.seal().isEmpty()) {
            broken(Fault.HEAD_CHANGED, LogLink.LANES, 0, at);
        } else if (making != null && !head.seal().equals(LogLink.head(making, LogLink.LANES, number, hash))) {
            broken(Fault.HEAD_CHANGED, LogLink.LANES, number, at);
        }
    }

    /** @param first the lane that says what there was before it; null if it is gone */
    private void checkEarlier(@Nullable Lane first, @Nullable LinkMaking making) throws SQLException {
        if (first == null) {
            if (earlier > 0) {
                broken(Fault.EARLIER_CHANGED, LogLink.LANES, 0, null);
            }
        } else if (earlier != first.earlier()
                || making != null
                        && !EarlierLines.read(connection, making).hash().equals(first.earlierHash())) {
            broken(Fault.EARLIER_CHANGED, LogLink.LANES, 0, null);
        }
    }

    private void checkLane(Lane lane, @Nullable LinkMaking making) throws SQLException {
        long count = Optional.ofNullable(counts.remove(lane.number())).orElse(0L);
        @Nullable Head head = heads.remove(lane.number());
        if (making == null) {
            return;
        }
        if (!making.isKeyed()) {
            withoutKey += count;
        }
        String hash = lane.hash();
        long last = 0;
        Instant at = lane.openedAt();
        int read;
        do {
            read = 0;
            try (PreparedStatement query = connection.prepareStatement(LINES)) {
                query.setLong(1, lane.number());
                query.setLong(2, last);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        long sequence = rows.getLong("sequence");
                        if (sequence != last + 1) {
                            broken(
                                    sequence > last ? Fault.LINE_REMOVED : Fault.LINE_SLIPPED_IN,
                                    lane.number(),
                                    last + 1,
                                    at);
                            return;
                        }
                        StoredLine line = StoredLine.read(rows);
                        String stored = rows.getString("hash");
                        if (!LogLink.line(making, lane.number(), sequence, hash, line)
                                .equals(stored)) {
                            broken(Fault.LINE_CHANGED, lane.number(), sequence, at);
                            return;
                        }
                        hash = stored;
                        last = sequence;
                        at = line.at();
                        read++;
                    }
                }
            }
        } while (read == AT_ONCE);
        checkHead(lane.number(), making, head, last, count, hash, at);
    }

    private void checkHead(
            long lane, LinkMaking making, @Nullable Head head, long last, long count, String hash, Instant at) {
        if (head == null) {
            broken(Fault.HEAD_CHANGED, lane, last, at);
        } else if (head.sequence() > last) {
            broken(Fault.LINE_REMOVED, lane, last + 1, at);
        } else if (head.sequence() < last) {
            broken(Fault.LINE_SLIPPED_IN, lane, head.sequence() + 1, at);
        } else if (!head.seal().equals(LogLink.head(making, lane, last, hash))) {
            broken(Fault.HEAD_CHANGED, lane, last, at);
        } else if (count != last) {
            broken(Fault.LINE_SLIPPED_IN, lane, last + 1, at);
        }
    }

    private void broken(Fault fault, long lane, long sequence, @Nullable Instant after) {
        broken.add(new BrokenLink(fault, lane, sequence, Optional.ofNullable(after)));
    }

    private void readHeads() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select lane, sequence, seal from access_log_head");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                heads.put(rows.getLong(1), new Head(rows.getLong(2), rows.getString(3)));
            }
        }
    }

    private void count() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select lane, count(*), count(sequence) + count(hash)" + " from access_log group by lane");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lines += rows.getLong(2);
                @Nullable Long lane = rows.getObject(1, Long.class);
                if (lane != null) {
                    counts.put(lane, rows.getLong(2));
                    continue;
                }
                earlier = rows.getLong(2);
                if (rows.getLong(3) > 0) {
                    broken(Fault.EARLIER_CHANGED, LogLink.LANES, 0, null);
                }
            }
        }
    }

    private List<Lane> lanes() throws SQLException {
        List<Lane> lanes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select number, opened_at, method, key_id, earlier, earlier_hash, hash"
                                + " from access_log_lane order by number");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lanes.add(new Lane(
                        rows.getLong(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getString(6),
                        rows.getString(7)));
            }
        }
        return lanes;
    }
}
