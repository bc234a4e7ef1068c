package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.decisions.municipality.erase.ErasureList;
import se.handslag.decisions.municipality.erase.ErasureListId;
import se.handslag.decisions.municipality.erase.ErasureLists;

/** Approved lists by plain JDBC: the one who erases looks for a case on them too. */
public final class StoredErasureLists implements ErasureLists {
    private static final String INSERT =
            """
            insert into erasure_list
                (id, cases, content_hash, law, statute_book, staff, staff_name, staff_title, staff_authority, approved_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_LINE =
            "insert into erasure_list_case (list_id, place, case_id, last_entry, finish_by) values (?, ?, ?, ?, ?)";
    private static final String SELECT =
            """
            select l.id, l.cases, l.content_hash, l.law, l.statute_book,
                l.staff, l.staff_name, l.staff_title, l.staff_authority, l.approved_at
            from erasure_list l where
            """;
    private static final String LINES =
            "select case_id, last_entry, finish_by from erasure_list_case where list_id = ? order by place";

    private final RecordSession session;

    @Inject
    public StoredErasureLists(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(ErasureList list) {
        try (PreparedStatement insert = session.connection().prepareStatement(INSERT);
                PreparedStatement line = session.connection().prepareStatement(INSERT_LINE)) {
            insert.setObject(1, list.id().value());
            insert.setInt(2, list.cases());
            insert.setString(3, list.contentHash());
            insert.setString(4, list.law());
            insert.setString(5, list.statuteBook());
            SignatureInSql.set(insert, 6, list.approved());
            insert.executeUpdate();
            int place = 0;
            for (ErasureList.Line each : list.lines()) {
                line.setObject(1, list.id().value());
                line.setInt(2, place++);
                line.setObject(3, each.caseId().value());
                line.setObject(4, each.lastEntry());
                line.setObject(5, each.finishBy());
                line.addBatch();
            }
            line.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public Optional<ErasureList> find(ErasureListId id) {
        return read("l.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<ErasureList> unfinished() {
        return read("exists (select 1 from erasure_list_case c where c.list_id = l.id) order by l.id");
    }

    @Override
    public Optional<ErasureList> latestWith(CaseId caseId) {
        return read(
                        "exists (select 1 from erasure_list_case c where c.list_id = l.id and c.case_id = ?)"
                                + " order by l.approved_at desc, l.id desc limit 1",
                        caseId.value())
                .stream()
                .findFirst();
    }

    private List<ErasureList> read(String condition, UUID... parameters) {
        try (PreparedStatement query = session.connection().prepareStatement(SELECT + condition)) {
            for (int place = 0; place < parameters.length; place++) {
                query.setObject(place + 1, parameters[place]);
            }
            List<ErasureList> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    found.add(new ErasureList(
                            new ErasureListId(id),
                            lines(id),
                            rows.getInt(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            SignatureInSql.read(rows, 6)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private List<ErasureList.Line> lines(UUID list) throws SQLException {
        try (PreparedStatement query = session.connection().prepareStatement(LINES)) {
            query.setObject(1, list);
            List<ErasureList.Line> lines = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(new ErasureList.Line(
                            new CaseId(rows.getObject(1, UUID.class)),
                            rows.getObject(2, LocalDate.class),
                            rows.getObject(3, LocalDate.class)));
                }
            }
            return lines;
        }
    }
}
