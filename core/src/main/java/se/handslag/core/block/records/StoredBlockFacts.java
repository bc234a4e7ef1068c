package se.handslag.core.block.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.BlockHistory;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Blocks;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.SenderBlock;
import se.handslag.core.block.emergency.EmergencyHistory;
import se.handslag.core.block.emergency.EmergencyOpenings;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** What is blocked, read from the store once in each unit of work. Where nobody has ever blocked anything that is one short question. */
public final class StoredBlockFacts implements BlockFacts {
    private static final String ANY = "select 1 from block union all select 1 from sender_block fetch first 1 row only";
    private static final String AMONG =
            "select case_id from block where case_id in (%1$s) union select case_id from sender_block where case_id in (%1$s)";
    private static final int AT_ONCE = 200;

    private final RecordSession session;
    private final Blocks blocks;
    private final EmergencyOpenings openings;
    private final BlockModes modes;
    private final Clock clock;

    @Inject
    public StoredBlockFacts(
            RecordSession session, Blocks blocks, EmergencyOpenings openings, BlockModes modes, Clock clock) {
        this.session = session;
        this.blocks = blocks;
        this.openings = openings;
        this.modes = modes;
        this.clock = clock;
    }

    @Override
    public FileBlocks of(CaseId caseId) {
        return session.once(key(caseId), () -> blockedOf(List.of(caseId)).isEmpty() ? FileBlocks.NONE : read(caseId));
    }

    @Override
    public Map<CaseId, FileBlocks> among(Collection<CaseId> all) {
        Map<CaseId, FileBlocks> found = new HashMap<>();
        List<CaseId> cases = List.copyOf(new HashSet<>(all));
        for (int from = 0; from < cases.size() && session.once("any blocks", this::any); from += AT_ONCE) {
            List<CaseId> some = cases.subList(from, Math.min(cases.size(), from + AT_ONCE));
            blockedOf(some).forEach(id -> found.put(id, session.once(key(id), () -> read(id))));
        }
        cases.stream().filter(id -> !found.containsKey(id)).forEach(this::isNothingIn);
        return found;
    }

    @Override
    public void isNothingIn(CaseId caseId) {
        session.once(key(caseId), () -> FileBlocks.NONE);
    }

    private static String key(CaseId caseId) {
        return "blocks " + caseId;
    }

    private boolean any() {
        try (PreparedStatement query = session.connection().prepareStatement(ANY);
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** Those of these cases that anyone has ever blocked anything in. */
    private Set<CaseId> blockedOf(List<CaseId> cases) {
        String marks = String.join(", ", cases.stream().map(id -> "?").toList());
        Set<CaseId> blocked = new HashSet<>();
        try (PreparedStatement query = session.connection().prepareStatement(AMONG.formatted(marks))) {
            for (int i = 0; i < cases.size(); i++) {
                query.setObject(i + 1, cases.get(i).value());
                query.setObject(i + 1 + cases.size(), cases.get(i).value());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    blocked.add(new CaseId(rows.getObject(1, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return blocked;
    }

    private FileBlocks read(CaseId caseId) {
        List<BlockHistory> inForce =
                blocks.about(caseId).stream().filter(BlockHistory::isInForce).toList();
        Set<AuthorityId> senders = modes.today().shared()
                ? blocks.told(caseId).stream()
                        .filter(SenderBlock::isBlocked)
                        .map(SenderBlock::sender)
                        .collect(Collectors.toSet())
                : Set.of();
        Instant now = clock.instant();
        return new FileBlocks(
                inForce.stream()
                        .filter(history -> history.block().scope() == BlockScope.BETWEEN_UNITS)
                        .toList(),
                inForce.stream().anyMatch(history -> history.block().scope() == BlockScope.SHARED),
                senders,
                openings.about(caseId).stream()
                        .filter(one -> one.isOpen(now))
                        .map(EmergencyHistory::opening)
                        .toList(),
                LocalDate.now(clock));
    }
}
