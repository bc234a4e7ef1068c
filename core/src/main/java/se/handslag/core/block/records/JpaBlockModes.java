package se.handslag.core.block.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.records.RecordSession;

/** The modes in the store. */
public final class JpaBlockModes implements BlockModes {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaBlockModes(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(BlockMode mode) {
        session.entities().persist(BlockModeRow.from(mode));
        session.flush();
    }

    @Override
    public List<BlockMode> all() {
        return session
                .entities()
                .createQuery("select m from BlockMode m order by m.id desc", BlockModeRow.class)
                .getResultList()
                .stream()
                .map(BlockModeRow::toDomain)
                .toList();
    }

    @Override
    public BlockMode.InForce today() {
        return BlockMode.on(all(), LocalDate.now(clock));
    }
}
