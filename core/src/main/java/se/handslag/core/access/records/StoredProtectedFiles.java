package se.handslag.core.access.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.FileFacts;
import se.handslag.core.access.named.ProtectedFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** The files that need the head's eye, by plain JDBC: whom they are about is compared here and not read. */
public final class StoredProtectedFiles implements ProtectedFiles {
    private static final String PROTECTED =
            """
            select f.id, f.coordinator_name from case_file f join person p on p.id = f.person_id
            where p.protection <> 'none' order by f.opened_at desc, f.id""";
    private static final String CLOSE =
            """
            select distinct f.id from case_file f
            join person p on p.id = f.person_id
            join staff_relation r
              on r.staff = f.coordinator_staff and r.number_value = p.number_value and r.number_kind = p.number_kind
            where f.stage <> 'closed' and r.ends is null
              and not exists (select 1 from staff_relation e where e.ends = r.id)
            order by f.id""";
    private static final String TWICE =
            """
            select f.id, p.number_kind, p.number_value from case_file f join person p on p.id = f.person_id
            where exists (
              select 1 from person o join case_file g on g.person_id = o.id
              where o.id <> p.id and o.number_value = p.number_value and o.number_kind = p.number_kind)
            order by f.opened_at, f.id""";

    private final RecordSession session;
    private final AccessFiles files;

    @Inject
    public StoredProtectedFiles(RecordSession session, AccessFiles files) {
        this.session = session;
        this.files = files;
    }

    @Override
    public Map<FileFacts, String> all() {
        Map<CaseId, String> coordinators = new LinkedHashMap<>();
        read(
                PROTECTED,
                row -> coordinators.put(
                        id(row),
                        Optional.ofNullable(row.getString("coordinator_name")).orElse("")));
        Map<CaseId, FileFacts> facts = files.find(coordinators.keySet());
        Map<FileFacts, String> all = new LinkedHashMap<>();
        coordinators.forEach((id, name) -> Optional.ofNullable(facts.get(id)).ifPresent(file -> all.put(file, name)));
        return all;
    }

    @Override
    public List<CaseId> coordinatedByTheClose() {
        List<CaseId> found = new ArrayList<>();
        read(CLOSE, row -> found.add(id(row)));
        return found;
    }

    @Override
    public List<List<CaseId>> sameNumberTwice() {
        Map<String, List<CaseId>> byNumber = new LinkedHashMap<>();
        read(TWICE, row -> byNumber.computeIfAbsent(
                        row.getString("number_kind") + row.getString("number_value"), number -> new ArrayList<>())
                .add(id(row)));
        return List.copyOf(byNumber.values());
    }

    private interface Reads {
        void row(ResultSet row) throws SQLException;
    }

    private void read(String sql, Reads each) {
        session.flush();
        try (PreparedStatement query = session.connection().prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                each.row(rows);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("id", UUID.class));
    }
}
