package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.decisions.municipality.erase.ErasureListId;
import se.handslag.decisions.municipality.erase.ErasureProtocol;
import se.handslag.decisions.municipality.erase.ErasureProtocols;

/** The protocols as the application's login may read them. */
public final class StoredErasureProtocols implements ErasureProtocols {
    private static final String NEWEST =
            """
            select p.id, p.list_id, p.case_reference, p.finish_by, p.law, p.statute_book,
                l.staff, l.staff_name, l.staff_title, l.staff_authority, l.approved_at,
                p.staff, p.staff_name, p.staff_title, p.staff_authority, p.erased_at
            from erasure_protocol p join erasure_list l on l.id = p.list_id
            order by p.id desc limit ?""";
    private static final String ROWS = "select table_name, erased from erasure_protocol_row where protocol_id = ?";
    private static final String ERASED_AT = "select max(erased_at) from erasure_protocol where case_reference = ?";

    private final RecordSession session;

    @Inject
    public StoredErasureProtocols(RecordSession session) {
        this.session = session;
    }

    @Override
    public List<ErasureProtocol> newest(int most) {
        try (PreparedStatement query = session.connection().prepareStatement(NEWEST)) {
            query.setInt(1, most);
            List<ErasureProtocol> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new ErasureProtocol(
                            new ErasureListId(rows.getObject(2, UUID.class)),
                            rows.getString(3),
                            rowsOf(rows.getObject(1, UUID.class)),
                            rows.getObject(4, LocalDate.class),
                            rows.getString(5),
                            rows.getString(6),
                            SignatureInSql.read(rows, 7),
                            SignatureInSql.read(rows, 12)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public Optional<Instant> erasedAt(CaseId caseId) {
        try (PreparedStatement query = session.connection().prepareStatement(ERASED_AT)) {
            query.setString(1, ErasureProtocol.reference(caseId));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private SortedMap<String, Integer> rowsOf(UUID protocol) throws SQLException {
        try (PreparedStatement query = session.connection().prepareStatement(ROWS)) {
            query.setObject(1, protocol);
            SortedMap<String, Integer> erased = new TreeMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    erased.put(rows.getString(1), rows.getInt(2));
                }
            }
            return erased;
        }
    }
}
