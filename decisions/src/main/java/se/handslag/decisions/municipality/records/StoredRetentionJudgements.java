package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.decisions.municipality.erase.Judgement;
import se.handslag.decisions.municipality.erase.RetentionJudgement;
import se.handslag.decisions.municipality.erase.RetentionJudgements;

/** Judgements by plain JDBC: they are also read by the one who erases, who has no row objects. */
public final class StoredRetentionJudgements implements RetentionJudgements {
    private static final String INSERT =
            """
            insert into retention_judgement
                (id, case_id, judgement, applies, staff, staff_name, staff_title, staff_authority, judged_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ABOUT =
            """
            select judgement, applies, staff, staff_name, staff_title, staff_authority, judged_at
            from retention_judgement where case_id = ? order by id""";

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public StoredRetentionJudgements(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(RetentionJudgement judgement) {
        try (PreparedStatement insert = session.connection().prepareStatement(INSERT)) {
            insert.setObject(1, TimeOrderedIds.next(clock));
            insert.setObject(2, judgement.caseId().value());
            insert.setString(3, judgement.judgement().code());
            insert.setBoolean(4, judgement.applies());
            SignatureInSql.set(insert, 5, judgement.judged());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public List<RetentionJudgement> about(CaseId caseId) {
        try (PreparedStatement query = session.connection().prepareStatement(ABOUT)) {
            query.setObject(1, caseId.value());
            List<RetentionJudgement> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new RetentionJudgement(
                            caseId,
                            Judgement.ofCode(rows.getString(1)).orElseThrow(),
                            rows.getBoolean(2),
                            SignatureInSql.read(rows, 3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
