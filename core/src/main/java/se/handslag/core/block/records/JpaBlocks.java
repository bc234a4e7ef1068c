package se.handslag.core.block.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.Block;
import se.handslag.core.block.BlockHistory;
import se.handslag.core.block.BlockLift;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Blocks;
import se.handslag.core.block.SenderBlock;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** Blocks in the store. */
public final class JpaBlocks implements Blocks {
    private final RecordSession session;

    @Inject
    public JpaBlocks(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Block block) {
        session.entities().persist(BlockRow.from(block));
        session.flush();
    }

    @Override
    public void add(BlockLift lift) {
        session.entities().persist(BlockLiftRow.from(lift));
        session.flush();
    }

    @Override
    public List<BlockHistory> about(CaseId caseId) {
        List<BlockLift> lifts = session
                .entities()
                .createQuery("select l from BlockLift l where l.caseId = :case order by l.id", BlockLiftRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(BlockLiftRow::toDomain)
                .toList();
        return session
                .entities()
                .createQuery("select b from Block b where b.caseId = :case order by b.id desc", BlockRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(BlockRow::toDomain)
                .map(block -> new BlockHistory(
                        block,
                        lifts.stream()
                                .filter(lift -> lift.blockId().equals(block.id()))
                                .toList()))
                .toList();
    }

    @Override
    public boolean anyInForce(BlockScope scope) {
        return any("select 1 from block b where b.scope = '" + scope.code() + "' and not exists"
                + " (select 1 from block_lift l where l.block_id = b.id and l.unit = '')");
    }

    @Override
    public boolean anyToldInForce() {
        return any("select 1 from sender_block s where s.blocked and not exists (select 1 from sender_block n"
                + " where n.case_id = s.case_id and n.sender = s.sender and n.id > s.id)");
    }

    private boolean any(String sql) {
        try (PreparedStatement query = session.connection().prepareStatement(sql + " fetch first 1 row only");
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public void add(UUID id, SenderBlock told) {
        if (session.entities().find(SenderBlockRow.class, id) == null) {
            session.entities().persist(SenderBlockRow.from(id, told));
            session.flush();
        }
    }

    @Override
    public List<SenderBlock> told(CaseId caseId) {
        Map<AuthorityId, SenderBlock> last = new LinkedHashMap<>();
        session
                .entities()
                .createQuery("select s from SenderBlock s where s.caseId = :case order by s.id", SenderBlockRow.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(SenderBlockRow::toDomain)
                .forEach(told -> last.put(told.sender(), told));
        return List.copyOf(last.values());
    }
}
