package se.handslag.planning.joint.coordinate.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.planning.joint.coordinate.CoverFacts;

/** Who shares which case and who covers for whom, by plain JDBC and in one question: it is asked before every act. */
public final class StoredCoverFacts implements CoverFacts {
    private static final String SELECT =
            """
            select 'shares' as what, f.staff as a, cast(f.case_id as varchar(80)) as b
            from further_coordinator f
            where f.shares and not exists (
              select 1 from further_coordinator l where l.case_id = f.case_id and l.staff = f.staff and l.id > f.id)
            union all
            select 'covers', s.staff, s.cover
            from staff_absence s
            where s.from_day <= ? and s.to_day >= ?
              and not exists (select 1 from staff_absence_end e where e.absence_id = s.id and e.ended_on <= ?)""";

    private final RecordSession session;

    @Inject
    public StoredCoverFacts(RecordSession session) {
        this.session = session;
    }

    @Override
    public Today on(LocalDate day) {
        List<Sharing> sharing = new ArrayList<>();
        List<Cover> cover = new ArrayList<>();
        try (PreparedStatement query = session.connection().prepareStatement(SELECT)) {
            for (int i = 1; i <= 3; i++) {
                query.setObject(i, day);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    StaffId staff = new StaffId(rows.getString("a"));
                    String other = rows.getString("b");
                    if (rows.getString("what").equals("shares")) {
                        sharing.add(new Sharing(staff, CaseId.parse(other)));
                    } else {
                        cover.add(new Cover(staff, new StaffId(other)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return new Today(sharing, cover);
    }
}
