package se.handslag.web.signin.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.web.signin.purpose.Purpose;
import se.handslag.web.signin.purpose.StorePurposes;

/** What the store is for: one row, which is never changed. */
public final class StoredPurposes implements StorePurposes {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public StoredPurposes(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<Purpose> find() {
        try (PreparedStatement query =
                        session.connection().prepareStatement("select purpose from store_purpose order by at");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Purpose.ofCode(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public void add(Purpose purpose) {
        try (PreparedStatement insert =
                session.connection().prepareStatement("insert into store_purpose (purpose, at) values (?, ?)")) {
            insert.setString(1, purpose.code());
            insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
