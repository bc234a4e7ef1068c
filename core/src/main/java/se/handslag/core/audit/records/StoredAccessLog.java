package se.handslag.core.audit.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** The access log by plain JDBC, in the same transaction as the act. */
public final class StoredAccessLog implements AccessLog {
    private static final String ABOUT =
            "select " + StoredLine.COLUMNS + " from access_log where case_id = ? order by id desc limit ?";
    private static final String BETWEEN = "select " + StoredLine.COLUMNS
            + " from access_log where case_id = ? and id >= ? and id < ? order by id desc limit ?";
    private static final String WRITTEN = "select " + StoredLine.COLUMNS
            + " from access_log where case_id = ? and reach = 'write' and result = 'done' order by id";

    private final RecordSession session;
    private final LogLanes lanes;
    private final Clock clock;

    @Inject
    public StoredAccessLog(RecordSession session, LogLanes lanes, Clock clock) {
        this.session = session;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, Act act, Result result, String ground) {
        gathered().add(StoredLine.of(actor, act, result, ground, clock));
    }

    private GatheredLines gathered() {
        return session.once("access log lines", () -> {
            GatheredLines lines = new GatheredLines(session, lanes);
            session.accompany(lines);
            return lines;
        });
    }

    @Override
    public List<AccessLogLine> about(CaseId caseId, int most) {
        gathered().write();
        try (PreparedStatement query = session.connection().prepareStatement(ABOUT)) {
            query.setObject(1, caseId.value());
            query.setInt(2, most);
            return lines(query);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public List<AccessLogLine> about(CaseId caseId, Instant from, Instant until, int most) {
        gathered().write();
        try (PreparedStatement query = session.connection().prepareStatement(BETWEEN)) {
            query.setObject(1, caseId.value());
            query.setObject(2, TimeOrderedIds.earliest(from));
            query.setObject(3, TimeOrderedIds.earliest(until));
            query.setInt(4, most);
            return lines(query);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public List<AccessLogLine> written(CaseId caseId) {
        gathered().write();
        try (PreparedStatement query = session.connection().prepareStatement(WRITTEN)) {
            query.setObject(1, caseId.value());
            return lines(query);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static List<AccessLogLine> lines(PreparedStatement query) throws SQLException {
        List<AccessLogLine> lines = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lines.add(StoredLine.read(rows).toDomain());
            }
        }
        return lines;
    }
}
