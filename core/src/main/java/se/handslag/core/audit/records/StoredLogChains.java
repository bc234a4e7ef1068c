package se.handslag.core.audit.records;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import se.handslag.core.audit.verify.LogChains;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** The chains in the store. */
public final class StoredLogChains implements LogChains {
    private final RecordSession session;

    @Inject
    public StoredLogChains(RecordSession session) {
        this.session = session;
    }

    @Override
    public LogCheck check() {
        try (Connection aside = session.aside()) {
            // Others go on writing: all of it is read as it stood when the reading began. At a lower level H2 takes
            // each table as it
            // stands when that table is first read.
            aside.setReadOnly(true);
            aside.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                return new ChainCheck(aside, session.logKeys()).run();
            } finally {
                aside.rollback();
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public Optional<Instant> since() {
        try (PreparedStatement query = session.connection()
                        .prepareStatement("select opened_at from access_log_lane order by number limit 1");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
