package se.handslag.core.audit.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.records.Companion;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** The lines of one transaction: gathered while it goes on, and written in one go before it is committed. */
final class GatheredLines implements Companion {
    private static final Logger LOG = LoggerFactory.getLogger(GatheredLines.class);

    private final RecordSession session;
    private final LogLanes lanes;
    private final List<StoredLine> waiting = new ArrayList<>();
    private @Nullable LogLane lane;

    GatheredLines(RecordSession session, LogLanes lanes) {
        this.session = session;
        this.lanes = lanes;
    }

    void add(StoredLine line) {
        waiting.add(line);
    }

    /** Writes what waits, also for one who is about to read the log in the same transaction. */
    void write() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            if (!into(lane == null ? lanes.take() : lane)) {
                // Someone else has been at it. Work goes on in a new lane, and whoever verifies the log finds what was
                // done.
                LOG.error("The access log has been tampered with: a lane is not as this program left it.");
                if (!into(lanes.open())) {
                    throw new IllegalStateException("A lane that was just opened is not there.");
                }
            }
            waiting.clear();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private boolean into(LogLane taken) throws SQLException {
        lane = taken;
        return taken.add(session.connection(), waiting);
    }

    @Override
    public void beforeCommit() {
        write();
    }

    @Override
    public void committed() {
        end(LogLane::committed);
    }

    @Override
    public void undone() {
        end(LogLane::undone);
    }

    @Override
    public void inDoubt() {
        end(LogLane::inDoubt);
    }

    private void end(Consumer<LogLane> how) {
        waiting.clear();
        LogLane used = lane;
        if (used != null) {
            lane = null;
            how.accept(used);
            lanes.giveBack(used);
        }
    }
}
