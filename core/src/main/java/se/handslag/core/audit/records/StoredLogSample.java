package se.handslag.core.audit.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.audit.review.DrawnAccess;
import se.handslag.core.audit.review.LogReview;
import se.handslag.core.audit.review.LogSample;
import se.handslag.core.audit.review.ReviewReason;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/**
 * Draws from the log without going through it.
 *
 * <p>The lines of a lane are numbered without a gap, so that a line drawn by lot is found by its number. A period with few lines is gone
 * through instead; their ids are in the order of time.
 */
public final class StoredLogSample implements LogSample {
    private static final String PLATFORM = "handslag";
    private static final int AT_ONCE = 500;
    private static final int PAGE = 20_000;

    private static final String COLUMNS = "select id, at, staff, case_id from access_log where ";
    private static final String LANES =
            """
            select n.number from access_log_lane n
            join access_log_head h on h.lane = n.number
            join access_log l on l.lane = h.lane and l.sequence = h.sequence
            where n.opened_at < ? and l.at >= ? order by n.number""";
    private static final String IN_PERIOD = " and id >= ? and id < ?";
    private static final String BY_GROUND = COLUMNS + "ground in (%s)" + IN_PERIOD + " order by id";
    private static final String PROTECTED = "select l.id, l.at, l.staff, l.case_id from person p"
            + " join case_file f on f.person_id = p.id join access_log l on l.case_id = f.id"
            + " where p.protection <> ? and l.id >= ? and l.id < ? order by l.id";

    /** @param first the number of the lane's first line in the period */
    private record Place(long lane, long first) {}

    private record Line(UUID id, Instant at, String staff, @Nullable UUID caseId) {}

    /** What is looked at together: what someone did in a file on a day. */
    private record Sort(String staff, @Nullable UUID caseId, LocalDate day) {}

    private final RecordSession session;

    @Inject
    public StoredLogSample(RecordSession session) {
        this.session = session;
    }

    @Override
    public long lines(Instant from, Instant until) {
        try (PreparedStatement query = session.connection()
                .prepareStatement("select count(*) from (select 1 from access_log where id >= ? and id < ? limit "
                        + LogReview.MANY + ") counted")) {
            period(query, 1, from, until);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public List<DrawnAccess> draw(Instant from, Instant until, int size, long seed) {
        Map<Sort, DrawnAccess> drawn = new LinkedHashMap<>();
        try {
            for (ReviewReason reason : ReviewReason.values()) {
                for (Line line : lines(reason, from, until, size, seed)) {
                    add(drawn, line, reason);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return List.copyOf(drawn.values());
    }

    private static void add(Map<Sort, DrawnAccess> drawn, Line line, ReviewReason reason) {
        LocalDate day = Dates.day(line.at());
        Sort sort = new Sort(line.staff(), line.caseId(), day);
        DrawnAccess known = drawn.get(sort);
        if (known == null) {
            drawn.put(sort, new DrawnAccess(line.id(), new StaffId(line.staff()), day, 1, reason));
        } else {
            drawn.put(
                    sort, new DrawnAccess(known.line(), known.staff(), known.day(), known.lines() + 1, known.reason()));
        }
    }

    private List<Line> lines(ReviewReason reason, Instant from, Instant until, int size, long seed)
            throws SQLException {
        if (reason == ReviewReason.DRAWN) {
            return byLot(from, until, size, seed);
        } else if (reason == ReviewReason.PROTECTED) {
            try (PreparedStatement query = session.connection().prepareStatement(PROTECTED)) {
                query.setString(1, ProtectedIdentity.NONE.code());
                period(query, 2, from, until);
                return read(query);
            }
        }
        List<String> grounds = reason.grounds().stream().sorted().toList();
        String places = String.join(", ", Collections.nCopies(grounds.size(), "?"));
        try (PreparedStatement query = session.connection().prepareStatement(BY_GROUND.formatted(places))) {
            int place = 1;
            for (String ground : grounds) {
                query.setString(place++, ground);
            }
            period(query, place, from, until);
            return read(query);
        }
    }

    /** What is written later changes nothing of what is drawn, so that the same lot can be drawn again. */
    private List<Line> byLot(Instant from, Instant until, int size, long seed) throws SQLException {
        return lines(from, until) < LogReview.MANY
                ? goneThrough(from, until, size, new Random(seed))
                : byNumber(from, until, size, new Random(seed));
    }

    private List<Line> byNumber(Instant from, Instant until, int size, Random random) throws SQLException {
        // Where each lane's lines of the period begin in a numbering of them all.
        TreeMap<Long, Place> lanes = new TreeMap<>();
        long all = 0;
        for (long lane : lanesOf(from, until)) {
            long first = firstNotBefore(lane, from);
            long after = firstNotBefore(lane, until);
            if (after > first) {
                lanes.put(all, new Place(lane, first));
                all += after - first;
            }
        }
        Map<UUID, Line> drawn = new LinkedHashMap<>();
        Set<Long> tried = new LinkedHashSet<>();
        while (drawn.size() < size && tried.size() < all) {
            List<Long> now = new ArrayList<>();
            while (now.size() < AT_ONCE && tried.size() < all) {
                long number = random.nextLong(all);
                if (tried.add(number)) {
                    now.add(number);
                }
            }
            for (Line line : numbered(now, lanes)) {
                if (!line.at().isBefore(from)
                        && line.at().isBefore(until)
                        && !line.staff().equals(PLATFORM)
                        && drawn.size() < size) {
                    drawn.put(line.id(), line);
                }
            }
        }
        return List.copyOf(drawn.values());
    }

    /** The lanes that were written in during the period. */
    private List<Long> lanesOf(Instant from, Instant until) throws SQLException {
        List<Long> lanes = new ArrayList<>();
        try (PreparedStatement query = session.connection().prepareStatement(LANES)) {
            query.setObject(1, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            query.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lanes.add(rows.getLong(1));
                }
            }
        }
        return lanes;
    }

    /** The number of the lane's first line from then on; the lines of a lane are in the order of time but for the length of a transaction. */
    private long firstNotBefore(long lane, Instant moment) throws SQLException {
        long high = 1;
        while (isBefore(lane, high, moment)) {
            high *= 2;
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (isBefore(lane, middle, moment)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean isBefore(long lane, long sequence, Instant moment) throws SQLException {
        try (PreparedStatement query =
                session.connection().prepareStatement("select at from access_log where lane = ? and sequence = ?")) {
            query.setLong(1, lane);
            query.setLong(2, sequence);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        && row.getObject(1, OffsetDateTime.class).toInstant().isBefore(moment);
            }
        }
    }

    private List<Line> numbered(List<Long> numbers, TreeMap<Long, Place> lanes) throws SQLException {
        String places = String.join(", ", Collections.nCopies(numbers.size(), "(?, ?)"));
        try (PreparedStatement query = session.connection()
                .prepareStatement(COLUMNS + "(lane, sequence) in (" + places + ") order by lane, sequence")) {
            int place = 1;
            for (long number : numbers) {
                Map.Entry<Long, Place> lane = lanes.floorEntry(number);
                query.setLong(place++, lane.getValue().lane());
                query.setLong(place++, lane.getValue().first() + number - lane.getKey());
            }
            return read(query);
        }
    }

    /** Each line of the period has the same chance, by keeping as many as are wanted and letting each new one take the place of one of them. */
    private List<Line> goneThrough(Instant from, Instant until, int size, Random random) throws SQLException {
        List<Line> kept = new ArrayList<>();
        long seen = 0;
        boolean first = true;
        UUID last = TimeOrderedIds.earliest(from);
        List<Line> page;
        do {
            try (PreparedStatement query = session.connection()
                    .prepareStatement(
                            COLUMNS + "id " + (first ? ">=" : ">") + " ? and id < ? order by id limit " + PAGE)) {
                query.setObject(1, last);
                query.setObject(2, TimeOrderedIds.earliest(until));
                page = read(query);
            }
            for (Line line : page) {
                last = line.id();
                first = false;
                if (line.staff().equals(PLATFORM)) {
                    continue;
                }
                seen++;
                if (kept.size() < size) {
                    kept.add(line);
                } else {
                    long place = random.nextLong(seen);
                    if (place < size) {
                        kept.set((int) place, line);
                    }
                }
            }
        } while (page.size() == PAGE);
        return kept;
    }

    private static void period(PreparedStatement query, int place, Instant from, Instant until) throws SQLException {
        query.setObject(place, TimeOrderedIds.earliest(from));
        query.setObject(place + 1, TimeOrderedIds.earliest(until));
    }

    private static List<Line> read(PreparedStatement query) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lines.add(new Line(
                        rows.getObject("id", UUID.class),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        rows.getString("staff"),
                        rows.getObject("case_id", UUID.class)));
            }
        }
        return lines;
    }
}
