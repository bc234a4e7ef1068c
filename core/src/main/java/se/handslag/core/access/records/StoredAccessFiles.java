package se.handslag.core.access.records;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.FileFacts;
import se.handslag.core.access.PersonNumber;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/**
 * The facts by plain JDBC and in one question: a row read here as an object would stand in the session, and a verb that then holds the file
 * would find it stale.
 */
public final class StoredAccessFiles implements AccessFiles {
    private static final String SELECT =
            """
            select f.id, f.team, f.coordinator_staff, f.stage, f.closed_on, p.number_kind, p.number_value, p.protection,
              exists (select 1 from block b where b.case_id = f.id)
                or exists (select 1 from sender_block s where s.case_id = f.id) as has_blocks
            from case_file f left join person p on p.id = f.person_id
            where f.id in (%s)""";
    private static final int AT_ONCE = 200;

    private final RecordSession session;
    private final BlockFacts blocks;

    @Inject
    public StoredAccessFiles(RecordSession session, BlockFacts blocks) {
        this.session = session;
        this.blocks = blocks;
    }

    @Override
    public Optional<FileFacts> find(CaseId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<CaseId, FileFacts> find(Collection<CaseId> ids) {
        Map<CaseId, FileFacts> found = new HashMap<>();
        List<CaseId> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            read(all.subList(from, Math.min(all.size(), from + AT_ONCE)), found);
        }
        return found;
    }

    private void read(List<CaseId> ids, Map<CaseId, FileFacts> into) {
        String sql =
                SELECT.formatted(String.join(", ", ids.stream().map(id -> "?").toList()));
        List<FileFacts> withBlocks = new ArrayList<>();
        try (PreparedStatement query = session.connection().prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                query.setObject(i + 1, ids.get(i).value());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    FileFacts facts = facts(rows);
                    into.put(facts.caseId(), facts);
                    if (rows.getBoolean("has_blocks")) {
                        withBlocks.add(facts);
                    } else {
                        blocks.isNothingIn(facts.caseId());
                    }
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        withBlocks.forEach(facts -> into.put(facts.caseId(), facts.with(blocks.of(facts.caseId()))));
    }

    private static FileFacts facts(ResultSet row) throws SQLException {
        @Nullable String number = row.getString("number_value");
        @Nullable String protection = row.getString("protection");
        @Nullable Date closed = row.getDate("closed_on");
        boolean open = !row.getString("stage").equals(Stage.CLOSED.code());
        return new FileFacts(
                new CaseId(row.getObject("id", UUID.class)),
                new TeamId(row.getString("team")),
                Optional.ofNullable(row.getString("coordinator_staff")).map(StaffId::new),
                open ? Optional.empty() : Optional.ofNullable(closed).map(Date::toLocalDate),
                number == null ? Optional.empty() : Optional.of(new PersonNumber(row.getString("number_kind"), number)),
                protection != null && ProtectedIdentity.ofCode(protection).isProtected(),
                FileBlocks.NONE);
    }
}
