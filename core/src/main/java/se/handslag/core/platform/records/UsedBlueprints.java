package se.handslag.core.platform.records;

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

/**
 * Every blueprint that has been in use here, by its hash, for as long as a decision rests on it: "which rule decided this?" has an answer
 * in ten years.
 */
public final class UsedBlueprints {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public UsedBlueprints(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Keeps the blueprint, once. */
    public void keep(String hash, String team, String version, String canonicalJson) {
        if (find(hash).isPresent()) {
            return;
        }
        try (PreparedStatement insert = session.connection()
                .prepareStatement(
                        "insert into blueprint (hash, team, version, content, first_used_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, hash);
            insert.setString(2, team);
            insert.setString(3, version);
            insert.setString(4, canonicalJson);
            insert.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** The canonical JSON that has this hash. */
    public Optional<String> find(String hash) {
        try (PreparedStatement query =
                session.connection().prepareStatement("select content from blueprint where hash = ?")) {
            query.setString(1, hash);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
